import Icon from 'lucide-react/icons/eraser'
import { emptyDesign } from '../../model/index.ts'
import { sessionStore } from '../../store/index.ts'
import { tryEdit } from '../ui/tryEdit.ts'
import { labelNow } from './registry/labels.ts'
import type { Command } from './registry/types.ts'

const cleared = { en: 'The drawing was cleared.', ko: '그림을 모두 지웠습니다.' }

export const command: Command = {
  id: 'clear',
  label: { en: 'Reset: clear the drawing', ko: '초기화: 그림 모두 지우기' },
  group: 'file',
  icon: Icon,
  keys: [],
  when: ({ design }) => design.nodes.length + design.groups.length > 0,
  run: ({ design }) => {
    const empty = emptyDesign(design.title)
    const done = tryEdit(labelNow(command.label), () => empty, { select: [] })
    if (done) sessionStore.getState().notify('info', labelNow(cleared), undefined, 'undo')
  },
}
