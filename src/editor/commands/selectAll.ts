import Icon from 'lucide-react/icons/text-select'
import { shownOf } from '../../model/index.ts'
import { sessionStore } from '../../store/index.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'selectAll',
  label: { en: 'Select all', ko: '모두 선택' },
  group: 'select',
  icon: Icon,
  keys: ['Mod+A'],
  when: ({ design }) => design.nodes.length + design.groups.length > 0,
  run: ({ design }) => {
    const { groups, nodes, spans, edges } = shownOf(design).design
    sessionStore.getState().select([...groups, ...nodes, ...spans, ...edges].map(({ id }) => id))
  },
}
