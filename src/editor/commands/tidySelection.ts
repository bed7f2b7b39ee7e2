import Icon from 'lucide-react/icons/brush-cleaning'
import { indexOf } from '../../model/index.ts'
import { tidyParts } from '../../store/index.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'tidySelection',
  label: { en: 'Tidy up the selection', ko: '선택한 것만 정돈' },
  group: 'edit',
  icon: Icon,
  keys: ['Alt+Shift+S'],
  when: ({ design, selection }) => {
    const { groups, nodes } = indexOf(design)
    return [...selection].filter((id) => groups.has(id) || nodes.has(id)).length > 1
  },
  run: ({ selection }) => void tidyParts(selection),
}
