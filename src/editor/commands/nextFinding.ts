import Icon from 'lucide-react/icons/chevron-down'
import { stepFinding } from './registry/stepFinding.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'nextFinding',
  label: { en: 'Next finding', ko: '다음 진단' },
  group: 'analysis',
  icon: Icon,
  keys: ['F8'],
  whileTyping: true,
  when: ({ findings }) => findings > 0,
  run: () => stepFinding(1),
}
