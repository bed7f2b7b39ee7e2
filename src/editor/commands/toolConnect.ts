import Icon from 'lucide-react/icons/spline'
import { indexOf } from '../../model/index.ts'
import { sessionStore } from '../../store/index.ts'
import { beginConnecting, canvasView } from '../canvas/index.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'toolConnect',
  label: { en: 'Connect', ko: '연결' },
  group: 'tools',
  icon: Icon,
  keys: ['C', 'A'],
  when: () => true,
  run: ({ design, selection }) => {
    const [only] = selection
    if (selection.size === 1 && only !== undefined && indexOf(design).nodes.has(only)) {
      canvasView.focus()
      beginConnecting(only)
    } else sessionStore.getState().set({ tool: 'connect' })
  },
}
