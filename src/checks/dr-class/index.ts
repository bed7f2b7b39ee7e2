import type { FlowResult, Recovery } from '../../analysis/index.ts'
import { indexOf, type Design, type Id } from '../../model/index.ts'
import { durations } from '../durations.ts'
import { listNames, quotedFlow } from '../names.ts'
import { tierNames } from '../reading/tierNames.ts'
import { regionOf } from '../reading/zones.ts'
import { onlyFlow } from '../perCulprit.ts'
import type { Check } from '../types.ts'
import { words } from './words.ts'

/** Rule E4: names the disaster recovery strategy that is drawn, with the times of its class. */
export const check: Check = {
  id: 'dr-class',
  pillar: 'reliability',
  source: [
    '000 · Design HA / fault-tolerant architecture',
    'AWS whitepaper “Disaster Recovery of Workloads on AWS”',
    'AWS Well-Architected, Reliability pillar, REL 13: use defined recovery strategies',
  ],
  find: (design, { flows }) =>
    [...byClass(flows).values()].map((same) => {
      const recovery = same[0]?.recovery
      const because = [...new Set(same.flatMap((flow) => flow.recovery?.because ?? []))]
      return {
        on: placesOf(design, because, same, recovery),
        severity: 'info',
        ...onlyFlow(same),
        chain: [],
        params: {
          class: recovery?.class ?? '',
          flows: listNames([...new Set(same.map((flow) => quotedFlow(design, flow)))], 3),
          because: tierNames(design, because),
          ...times(recovery),
        },
      }
    }),
  words,
}

/** Flows that come back in the same way are told together. */
function byClass(flows: readonly FlowResult[]): ReadonlyMap<string, readonly FlowResult[]> {
  const same = new Map<string, FlowResult[]>()
  for (const flow of flows) {
    if (flow.recovery) same.set(flow.recovery.class, [...(same.get(flow.recovery.class) ?? []), flow])
  }
  return same
}

/** The Region that is recovered to: of those that decide, the ones the flow does not use every day. */
function placesOf(
  design: Design,
  because: readonly Id[],
  flows: readonly FlowResult[],
  recovery: Recovery | undefined,
): readonly Id[] {
  const regionsOf = (ids: readonly Id[]) => ids.flatMap((id) => regionOf(design, id)?.id ?? [])
  const deciding = [...new Set(regionsOf(because))]
  const daily = new Set(regionsOf(flows.flatMap(({ path }) => path)))
  const away = recovery?.class === 'active-active' ? deciding : deciding.filter((id) => !daily.has(id))
  if (away.length > 0) return away
  return deciding.length > 0 ? deciding : because.filter((id) => indexOf(design).has(id))
}

function times(recovery: Recovery | undefined) {
  if (!recovery) return {}
  return {
    rto: durations.en(recovery.rto),
    rpo: durations.en(recovery.rpo),
    rtoKo: durations.ko(recovery.rto),
    rpoKo: durations.ko(recovery.rpo),
  }
}
