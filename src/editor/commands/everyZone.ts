import Icon from 'lucide-react/icons/copy-plus'
import { indexOf } from '../../model/index.ts'
import { byHands } from './registry/byHands.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'everyZone',
  label: { en: 'One in every Availability Zone', ko: '모든 가용 영역에 하나씩' },
  group: 'edit',
  icon: Icon,
  keys: ['Shift+A'],
  when: ({ design, selection }) => {
    const [only] = selection
    if (selection.size !== 1 || only === undefined || !indexOf(design).nodes.has(only)) return false
    const index = indexOf(design)
    const zone = index.ancestors(only).find(({ kind }) => kind === 'az')
    return (
      zone !== undefined &&
      index.childGroups(zone.parent).some(({ id, kind }) => kind === 'az' && id !== zone.id)
    )
  },
  run: ({ selection }) => {
    const [only] = selection
    if (only !== undefined)
      byHands(command.label, selection, (hands, design) => hands.inEveryZone(design, only))
  },
}
