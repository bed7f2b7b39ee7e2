import Icon from 'lucide-react/icons/arrow-left-to-line'
import { movingEnd } from './registry/movingEnd.ts'

export const command = movingEnd('from', {
  id: 'moveStart',
  label: { en: 'Start it from another part', ko: '다른 요소에서 시작하기' },
  icon: Icon,
})
