import Icon from 'lucide-react/icons/arrow-right-to-line'
import { movingEnd } from './registry/movingEnd.ts'

export const command = movingEnd('to', {
  id: 'moveEnd',
  label: { en: 'End it at another part', ko: '다른 요소에서 끝내기' },
  icon: Icon,
})
