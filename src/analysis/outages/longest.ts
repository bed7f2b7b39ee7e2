import type { FlowOutage } from './flowOutage.ts'
import type { Outage } from '../types.ts'

/** How an outage ends, as it is told. */
export function outageOf({ ends, seconds }: FlowOutage): Outage {
  if (ends === 'never') return { state: 'down' }
  return { state: 'interrupted', ...(seconds ? { seconds } : {}) }
}

/** The longer of two outages; without a time when one has none. */
export function longest(a: Outage, b: Outage): Outage {
  if (a.state === 'down' || b.state === 'down') return { state: 'down' }
  if (!a.seconds || !b.seconds) return { state: 'interrupted' }
  const seconds = [Math.max(a.seconds[0], b.seconds[0]), Math.max(a.seconds[1], b.seconds[1])] as const
  return { state: 'interrupted', seconds }
}
