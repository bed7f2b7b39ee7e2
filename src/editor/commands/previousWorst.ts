import Icon from 'lucide-react/icons/step-back'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'previousWorst',
  label: { en: 'Previous, worse failure', ko: '이전의 더 나쁜 장애' },
  group: 'analysis',
  icon: Icon,
  keys: ['Shift+F9'],
  when: ({ design }) => design.nodes.length > 0,
  run: () => void import('../simulate/stepWorst.ts').then(({ stepWorst }) => stepWorst(-1)),
}
