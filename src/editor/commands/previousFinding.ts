import Icon from 'lucide-react/icons/chevron-up'
import { stepFinding } from './registry/stepFinding.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'previousFinding',
  label: { en: 'Previous finding', ko: '이전 진단' },
  group: 'analysis',
  icon: Icon,
  keys: ['Shift+F8'],
  whileTyping: true,
  when: ({ findings }) => findings > 0,
  run: () => stepFinding(-1),
}
