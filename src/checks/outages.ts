import type { Outage } from '../analysis/index.ts'
import { durations } from './durations.ts'
import type { Params } from './types.ts'

/** Whether every one of several gaps ends by itself. */
export const heals = (gaps: readonly Outage[]): boolean =>
  gaps.length > 0 && gaps.every((gap) => gap.state === 'interrupted')

/** How long the worst of gaps that all end by themselves lasts, as params for both languages; empty strings where it
 *  is not known, or does not end by itself. */
export function outageParams(gaps: readonly Outage[]): Params {
  if (!heals(gaps)) return { lasts: '', lastsKo: '' }
  const spans = gaps.flatMap((gap) => (gap.state === 'interrupted' && gap.seconds ? [gap.seconds] : []))
  if (spans.length < gaps.length) return { lasts: '', lastsKo: '' }
  const worst = [Math.max(...spans.map(([min]) => min)), Math.max(...spans.map(([, max]) => max))] as const
  return { lasts: durations.en(worst), lastsKo: durations.ko(worst) }
}
