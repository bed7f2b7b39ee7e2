import Icon from 'lucide-react/icons/replace'
import { sessionStore } from '../../store/index.ts'
import { canvasView } from '../canvas/index.ts'
import { nodesAmong } from './registry/nodesAmong.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'replace',
  label: { en: 'Replace by another service…', ko: '다른 서비스로 바꾸기…' },
  group: 'edit',
  icon: Icon,
  keys: ['R'],
  when: ({ design, selection }) =>
    selection.size > 0 && nodesAmong(design, selection).length === selection.size,
  run: ({ selection }) => {
    const ids = [...selection]
    const at = canvasView.screenOf(ids)
    sessionStore.getState().set({ popup: { kind: 'replace', ids, at } })
  },
}
