import Icon from 'lucide-react/icons/layers'
import { byHands } from './registry/byHands.ts'
import { nodesAmong } from './registry/nodesAmong.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'stack',
  label: { en: 'Stack into one ×n', ko: '하나로 겹치기 ×n' },
  group: 'edit',
  icon: Icon,
  keys: [],
  when: ({ design, selection }) => {
    const nodes = nodesAmong(design, selection)
    const kinds = new Set(nodes.map(({ service, group }) => `${service} ${group ?? ''}`))
    return nodes.length > 1 && nodes.length === selection.size && kinds.size === 1
  },
  run: ({ selection }) =>
    byHands(command.label, selection, (hands, design) => hands.stack(design, selection)),
}
