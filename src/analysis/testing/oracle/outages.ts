import type { Id } from '../../../model/index.ts'
import type { Seconds } from '../../types.ts'
import { takeoversOf } from './holds.ts'
import { remembering } from './remember.ts'
import { replaced, replacementsOf, type Replaced } from './replacement.ts'
import type { Failed } from './settle.ts'
import type { World } from './world.ts'

/** Whether something (a flow, a node) is as it should be in a world where these events have happened. */
export type Holds = (world: World, failed: Failed) => boolean

export type LossState = 'up' | 'failover' | 'healing' | 'down'

export interface Loss {
  readonly state: LossState
  /** Absent when a time is unknown. */
  readonly seconds?: Seconds
}

const sets = remembering<Failed>()

/** All that only takes over, as events that hold it back. */
const waitingIn = (world: World): Failed =>
  sets([world], '', () => new Set(takeoversOf(world).map(({ event }) => event)))

/** The events of the first look (C5): all that takes over does not count, unless nothing would be up so. */
export function atOnce(world: World, holds: Holds, failed: Failed): Failed {
  const waiting = waitingIn(world)
  if (!holds(world, waiting)) return failed
  return sets([world, failed], '', () => new Set([...failed, ...waiting]))
}

/** C5 and C5c for one loss. */
export function lossOf(world: World, holds: Holds, failed: Failed): Loss {
  if (holds(world, atOnce(world, holds, failed))) return { state: 'up' }
  if (holds(world, failed)) return { state: 'failover', ...shortest(world, holds, failed, []) }
  const back = replacementsOf(world, failed)
  if (back.length > 0 && holds(replaced(world, failed), failed))
    return { state: 'healing', ...shortest(world, holds, failed, back) }
  return { state: 'down' }
}

/** Takes over or comes back: an event to leave out, or a node to replace. */
interface Help {
  readonly event?: string
  readonly node?: Id
  readonly seconds: Seconds | undefined
}

function holdsWith(world: World, holds: Holds, failed: Failed, helps: readonly Help[]): boolean {
  const counts = new Set(helps.map(({ event }) => event))
  const waiting = [...waitingIn(world)].filter((event) => !counts.has(event))
  const nodes = new Set(helps.flatMap(({ node }) => node ?? []))
  const after = nodes.size > 0 ? replaced(world, failed, nodes) : world
  return holds(after, new Set([...failed, ...waiting]))
}

/** The shortest set of takeovers, and of what comes back where that is needed, that brings it up: least and most apart, the
 *  smallest bound that is enough. */
function shortest(
  world: World,
  holds: Holds,
  failed: Failed,
  back: readonly Replaced[],
): Omit<Loss, 'state'> {
  const judged = holds(world, waitingIn(world))
  const takeovers: Help[] = takeoversOf(world).map(({ event, seconds }) => ({
    event,
    seconds: judged ? seconds : [0, 0],
  }))
  const helps: Help[] = [...takeovers, ...back]
  const least = bound(helps, 0, (chosen) => holdsWith(world, holds, failed, chosen))
  const most = bound(helps, 1, (chosen) => holdsWith(world, holds, failed, chosen))
  return least !== undefined && most !== undefined ? { seconds: [least, most] } : {}
}

function bound(
  helps: readonly Help[],
  at: 0 | 1,
  enough: (chosen: readonly Help[]) => boolean,
): number | undefined {
  const bounds = [...new Set(helps.flatMap(({ seconds }) => seconds?.[at] ?? []))]
  return bounds
    .toSorted((x, y) => x - y)
    .find((limit) => enough(helps.filter(({ seconds }) => seconds !== undefined && seconds[at] <= limit)))
}

/** D3a: whether exactly these take over: together they are enough, and none of them is idle. */
export function bringsBack(world: World, holds: Holds, failed: Failed, by: readonly Id[]): boolean {
  const with_ = (ids: readonly Id[]): boolean =>
    holdsWith(
      world,
      holds,
      failed,
      takeoversOf(world).filter((one) => ids.includes(one.by)),
    )
  return with_(by) && by.every((id) => !with_(by.filter((other) => other !== id)))
}
