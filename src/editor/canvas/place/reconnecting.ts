import { indexOf, reconnect, type EdgeEnd, type Id, type Point } from '../../../model/index.ts'
import { documentStore } from '../../../store/index.ts'
import { tryEdit } from '../../ui/tryEdit.ts'
import { announce, gestureStore } from '../gestureStore.ts'
import { say } from '../words.ts'
import type { MovedEnd } from './movedEnd.ts'
import { nameNow } from './nameNow.ts'

/** Takes hold of one end of a connection: it follows the pointer, or without one the keys, beginning where it is. */
export function beginReconnecting(edge: Id, end: EdgeEnd, pointer?: Point): void {
  const line = indexOf(documentStore.getState().design).edges.get(edge)
  if (!line) return
  const [from, to] = end === 'to' ? [line.from, line.to] : [line.to, line.from]
  gestureStore.setState({ connecting: { from, moves: { edge, end }, ...(pointer ? { pointer } : { to }) } })
  if (!pointer) announce(say(end === 'to' ? 'moveTo' : 'moveFrom', { name: nameNow(from), end: nameNow(to) }))
}

/** Lets go of the end at a part. Gives whether it is another one than before, and may be. */
export function finishReconnecting({ edge, end }: MovedEnd, at: Id): boolean {
  const before = indexOf(documentStore.getState().design).edges.get(edge)
  if (!before || before[end] === at) return false
  const line = { ...before, [end]: at }
  const names = { from: nameNow(line.from), to: nameNow(line.to) }
  const done = tryEdit(say('reconnect', names), (design) => reconnect(design, edge, end, at), {
    select: [edge],
  })
  if (done) announce(say('connected', names))
  return done
}
