import { connect, freshId, type Id, type Point } from '../../../model/index.ts'
import { documentStore, sessionStore } from '../../../store/index.ts'
import { chooseFollowerAt } from './choosing.ts'
import { tryEdit } from '../../ui/tryEdit.ts'
import { announce, gestureStore } from '../gestureStore.ts'
import { nodeAt } from '../drag/groupAt.ts'
import { say } from '../words.ts'
import { nameNow } from './nameNow.ts'
import { finishReconnecting } from './reconnecting.ts'

/** A line let go this near to a part still reaches it, in the drawing's pixels. */
const reach = 12

/** Lets go of a line at a point with no part: the part to come is asked for. */
export function offerFollower(at: Point): boolean {
  const { connecting } = gestureStore.getState()
  if (!connecting || connecting.moves || connecting.to !== undefined) return false
  chooseFollowerAt(connecting.from, at)
  return true
}

/** Begins a connection from a part, by handle, tool or key. */
export function beginConnecting(from: Id, pointer?: Point): void {
  gestureStore.setState({ connecting: { from, pointer } })
  if (!pointer) announce(say('connectFrom', { name: nameNow(from) }))
}

/** The line follows the pointer, and snaps to the part below it. */
export function connectTowards(pointer: Point): void {
  const { connecting } = gestureStore.getState()
  if (!connecting) return
  const to = nodeAt(documentStore.getState().design, pointer, reach)
  gestureStore.setState({
    connecting: { ...connecting, pointer, to: to === connecting.from ? undefined : to },
  })
}

/** Chooses the target by key. */
export function connectCandidate(to: Id): void {
  const { connecting } = gestureStore.getState()
  if (!connecting || to === connecting.from) return
  gestureStore.setState({ connecting: { ...connecting, pointer: undefined, to } })
  announce(say('connectTo', { name: nameNow(to) }))
}

/** Connects to the chosen target, if there is one, and ends. Gives whether a line was drawn, or has another end. */
export function finishConnecting(): boolean {
  const { connecting } = gestureStore.getState()
  endConnecting()
  if (connecting?.held || !connecting?.to) return false
  const { from, to, moves } = connecting
  if (moves) return finishReconnecting(moves, to)
  const id = freshId(documentStore.getState().design, `${from}-${to}`)
  const names = { from: nameNow(from), to: nameNow(to) }
  const done = tryEdit(say('connect', names), (design) => connect(design, { id, from, to }), { select: [id] })
  if (done) announce(say('connected', names))
  return done
}

/** Ends without a line. Gives whether a connection was being drawn. */
export function cancelConnecting(): boolean {
  const { connecting } = gestureStore.getState()
  endConnecting()
  if (!connecting) return false
  announce(say(connecting.moves ? 'reconnectCancelled' : 'connectCancelled'))
  return true
}

/** Ends quietly, once what was asked for is settled; the tool was for one line. */
export function endConnecting(): void {
  const { tool, set } = sessionStore.getState()
  if (tool === 'connect') set({ tool: 'select' })
  gestureStore.setState({ connecting: undefined })
}
