import { serviceOf } from '../../../catalog/index.ts'
import { spanHulls } from '../../../layout/index.ts'
import {
  iconRect,
  contains,
  indexOf,
  joinSpan,
  rectsOf,
  type Design,
  type Id,
  type Span,
} from '../../../model/index.ts'
import { sessionStore } from '../../../store/index.ts'
import { say } from '../words.ts'

/** A design in which a part belongs to the spans in whose hulls it was let go and that hold its like: whoever puts a server
 *  into the frame of an Auto Scaling group means it. `stood`: the design in which it stood before, if it did. */
export function joinHull(dropped: Design, id: Id, stood?: Design): Design {
  return spansThere(dropped, id, stood).reduce((now, span) => joinSpan(now, span.id, [id]), dropped)
}

/** Says which spans a part has come to belong to since `before`; undo takes it back with the drop. */
export function tellJoined(before: Design, now: Design, id: Id): void {
  const was = new Set(before.spans.flatMap((span) => (span.members.includes(id) ? [span.id] : [])))
  const joined = now.spans.filter((span) => span.members.includes(id) && !was.has(span.id))
  const name = indexOf(now).nodes.get(id)?.label ?? ''
  for (const { label } of joined)
    sessionStore.getState().notify('info', say('joined', { name, span: label }), undefined, 'undo')
}

function spansThere(dropped: Design, id: Id, stood: Design | undefined): Span[] {
  const { nodes } = indexOf(dropped)
  const [node, rects] = [nodes.get(id), rectsOf(dropped)]
  const rect = rects.get(id)
  if (!node || !rect || serviceOf(node.service).scope === 'external') return []
  const alike = dropped.spans.filter(
    ({ members }) => !members.includes(id) && members.some((one) => nodes.get(one)?.service === node.service),
  )
  if (alike.length === 0) return []
  const [hulls, old] = [spanHulls(dropped, rects), stood && spanHulls(stood, rectsOf(stood))]
  const was = stood && rectsOf(stood).get(id)
  return alike.filter((span) => {
    const hull = hulls.get(span.id)
    const before = old?.get(span.id)
    const stoodIn = was !== undefined && before !== undefined && contains(before, iconRect(was))
    return hull !== undefined && !stoodIn && contains(hull, iconRect(rect))
  })
}
