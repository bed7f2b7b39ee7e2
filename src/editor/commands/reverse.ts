import Icon from 'lucide-react/icons/arrow-left-right'
import { indexOf, updateEdge, type Design, type Edge, type Id } from '../../model/index.ts'
import { stepLabel } from '../ui/stepLabel.ts'
import { tryEdit } from '../ui/tryEdit.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'reverse',
  label: { en: 'Turn the connection round', ko: '연결 방향 뒤집기' },
  group: 'edit',
  icon: Icon,
  keys: [],
  when: ({ design, selection }) => linesAmong(design, selection).length > 0,
  run: ({ design, selection }) => {
    const lines = linesAmong(design, selection)
    const ids = lines.map(({ id }) => id)
    tryEdit(stepLabel(command.label, ids), (before) =>
      lines.reduce((now, { id, from, to }) => updateEdge(now, id, { from: to, to: from }), before),
    )
  },
}

function linesAmong(design: Design, selection: ReadonlySet<Id>): Edge[] {
  const { edges } = indexOf(design)
  return [...selection].flatMap((id) => edges.get(id) ?? [])
}
