import Icon from 'lucide-react/icons/step-forward'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'nextWorst',
  label: { en: 'Next worst failure', ko: '다음으로 나쁜 장애' },
  group: 'analysis',
  icon: Icon,
  keys: ['F9'],
  when: ({ design }) => design.nodes.length > 0,
  run: () => void import('../simulate/stepWorst.ts').then(({ stepWorst }) => stepWorst(1)),
}
