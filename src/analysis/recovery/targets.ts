import { durationSeconds, type Flow } from '../../model/index.ts'
import type { CompiledFlow } from '../circuit/compiled.ts'
import { dataLossesOf } from './dataLoss.ts'
import { outagesOf, type FlowOutage } from './outages.ts'
import type { Reading } from '../reading.ts'
import type { Failure, FlowResult, Target } from '../types.ts'

type Found = Pick<
  FlowResult,
  'works' | 'spofs' | 'azGaps' | 'regionGaps' | 'linkGaps' | 'interruptions' | 'recovery'
>

/** Answers what the author asks of a flow (rule E3a), from what was found out about it; nothing for a derived flow. */
export function targetsOf(reading: Reading, { plan }: CompiledFlow, found: Found): readonly Target[] {
  const flow = (reading.design.flows ?? []).find(({ id }) => id === plan.id)
  if (!flow) return []
  const isAsked = (failure: Failure) => !failure.startsWith('region:') || flow.survive !== 'az'
  const outages = outagesOf(reading, found).filter(({ failure }) => isAsked(failure))
  const rto = flow.rto === undefined ? undefined : durationSeconds(flow.rto)
  const rpo = flow.rpo === undefined ? undefined : durationSeconds(flow.rpo)
  const losses =
    rpo === undefined ? [] : dataLossesOf(reading, plan).filter(({ failure }) => isAsked(failure))
  return [
    ...(flow.survive === undefined ? [] : [surviveTarget(flow.survive, found.works, outages)]),
    ...(rto === undefined ? [] : [rtoTarget(rto, found, outages)]),
    ...(rpo === undefined ? [] : [rpoTarget(rpo, losses)]),
  ]
}

function surviveTarget(
  survive: NonNullable<Flow['survive']>,
  works: boolean,
  outages: readonly FlowOutage[],
): Target {
  const because = outages
    .filter(({ failure, state }) => state === 'down' && /^(az|region):/.test(failure))
    .map(({ failure }) => failure)
  return { asked: `survive-${survive}`, met: works && because.length === 0 ? 'yes' : 'no', because }
}

/** The longest outage counts. One that only people end has no length, but for a Region's, which the class of recovery gives. */
function rtoTarget(limit: number, { works, recovery }: Found, outages: readonly FlowOutage[]): Target {
  const lengths = outages.map(({ failure, ...outage }) => {
    if (outage.state === 'interrupted') return { failure, most: outage.seconds?.[1] }
    return { failure, most: (failure.startsWith('region:') ? recovery?.rto[1] : undefined) ?? Infinity }
  })
  const tooLong = lengths.filter(({ most }) => most !== undefined && most > limit)
  const unknown = lengths.filter(({ most }) => most === undefined)
  const worst = Math.max(0, ...lengths.map(({ most }) => most ?? 0))
  const isBroken = !works || tooLong.length > 0
  return {
    asked: 'rto',
    met: isBroken ? 'no' : unknown.length > 0 ? 'unknown' : 'yes',
    limit,
    // Where a length is not known, the worst of the others says nothing.
    ...(works && Number.isFinite(worst) && unknown.length === 0 ? { worst } : {}),
    because: (isBroken ? tooLong : unknown).map(({ failure }) => failure),
  }
}

function rpoTarget(limit: number, losses: ReturnType<typeof dataLossesOf>): Target {
  const worst = Math.max(0, ...losses.map(({ seconds }) => seconds))
  return {
    asked: 'rpo',
    met: worst <= limit ? 'yes' : 'no',
    limit,
    ...(Number.isFinite(worst) ? { worst } : {}),
    because: losses.filter(({ seconds }) => seconds > limit).map(({ failure }) => failure),
  }
}
