import Icon from 'lucide-react/icons/package-plus'
import { canvasView, choosePlacedAt } from '../canvas/index.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'placeHere',
  label: { en: 'Add a service here…', ko: '여기에 서비스 추가…' },
  group: 'tools',
  icon: Icon,
  keys: [],
  when: () => true,
  run: () => choosePlacedAt(canvasView.pointer() ?? canvasView.centre()),
}
