import Icon from 'lucide-react/icons/git-branch-plus'
import { chooseFollower } from '../canvas/index.ts'
import { nodesAmong } from './registry/nodesAmong.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'connectNew',
  label: { en: 'Connect to a new part…', ko: '새 요소로 연결…' },
  group: 'edit',
  icon: Icon,
  keys: ['Shift+C'],
  when: ({ design, selection }) => selection.size === 1 && nodesAmong(design, selection).length === 1,
  run: ({ design, selection }) => {
    const [only] = selection
    if (only !== undefined) chooseFollower(design, only)
  },
}
