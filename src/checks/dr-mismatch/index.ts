import { failureName, type FlowResult, type Target } from '../../analysis/index.ts'
import { indexOf, type Design, type Id } from '../../model/index.ts'
import { duration } from '../durations.ts'
import { listNames, quotedFlow } from '../names.ts'
import type { Check, Found } from '../types.ts'
import { words } from './words.ts'

/** Rule E3a: the time or the data its author allows a flow to lose is less than the drawing gives. What a flow is meant
 *  to survive is told by the gaps themselves. */
export const check: Check = {
  id: 'dr-mismatch',
  pillar: 'reliability',
  source: [
    '000 · Design HA / fault-tolerant architecture',
    'AWS Well-Architected, Reliability pillar, REL 13: define recovery objectives',
    'AWS whitepaper “Disaster Recovery of Workloads on AWS”',
  ],
  find: (design, { flows }) =>
    flows.flatMap((flow) => {
      const missed = flow.targets.filter(
        ({ asked, met }) => met === 'no' && (asked === 'rto' || asked === 'rpo'),
      )
      return missed.length > 0 ? [foundIn(design, flow, missed)] : []
    }),
  words,
}

function foundIn(design: Design, flow: FlowResult, missed: readonly Target[]): Found {
  const because = [...new Set(missed.flatMap((target) => target.because))]
  return {
    on: [...new Set([...flow.entry, ...flow.goals])],
    // A Region is rarely what a time was set for: a design in one alone is told, more quietly.
    severity: because.every((failure) => failure.startsWith('region:')) && !flow.recovery ? 'medium' : 'high',
    flow: flow.id,
    chain: flow.path,
    culprits: partsOf(design, because),
    params: {
      flow: quotedFlow(design, flow),
      ...asked(missed, 'rto'),
      ...asked(missed, 'rpo'),
      because: listNames(
        because.map((failure) => failureName(design, failure)),
        3,
      ),
      becauseKo: listNames(
        because.map((failure) => failureName(design, failure, 'ko')),
        3,
      ),
      region: flow.recovery?.class ?? '',
    },
  }
}

/** What was asked and what the drawing gives, for both languages; empty where that target is met, `worst` where a
 *  person has to end the outage. */
function asked(missed: readonly Target[], kind: 'rto' | 'rpo') {
  const target = missed.find((each) => each.asked === kind)
  if (target?.limit === undefined)
    return { [kind]: '', [`${kind}Ko`]: '', [`${kind}Worst`]: '', [`${kind}WorstKo`]: '' }
  const { limit, worst } = target
  const known = worst !== undefined && Number.isFinite(worst)
  return {
    [kind]: duration.en(limit),
    [`${kind}Ko`]: duration.ko(limit),
    [`${kind}Worst`]: known ? duration.en(worst) : '',
    [`${kind}WorstKo`]: known ? duration.ko(worst) : '',
  }
}

/** The drawn parts among failures: nodes, and the places that are groups. */
function partsOf(design: Design, failures: readonly string[]): readonly Id[] {
  const index = indexOf(design)
  return failures.flatMap((failure) => {
    const id = failure.slice(failure.indexOf(':') + 1)
    return index.has(failure) ? [failure] : index.has(id) ? [id] : []
  })
}
