import type { EdgeEnd } from '../../../model/index.ts'
import { beginReconnecting, canvasView, onlyLine } from '../../canvas/index.ts'
import type { Command } from './types.ts'

/** A command that lets one end of the selected connection go to another part, chosen by keys. */
export function movingEnd(end: EdgeEnd, record: Pick<Command, 'id' | 'label' | 'icon'>): Command {
  return {
    ...record,
    group: 'edit',
    keys: [],
    when: ({ design, selection }) => onlyLine(design, selection) !== undefined,
    run: ({ design, selection }) => {
      const line = onlyLine(design, selection)
      if (line === undefined) return
      canvasView.focus()
      beginReconnecting(line, end)
    },
  }
}
