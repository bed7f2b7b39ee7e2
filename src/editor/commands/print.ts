import Icon from 'lucide-react/icons/printer'
import { printDrawing } from '../../store/index.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'print',
  label: { en: 'Print…', ko: '인쇄…' },
  group: 'file',
  icon: Icon,
  keys: ['Mod+P'],
  whileTyping: true,
  when: () => true,
  run: () => void printDrawing(),
}
