import type { Analysis } from '../../analysis/index.ts'
import { partName, type Design, type Span } from '../../model/index.ts'
import { fleetsOf, membersOf, placesOfFleet } from '../reading/fleets.ts'
import { spansOf } from '../reading/spansOf.ts'
import { chainTo, stoppedBy } from '../reading/stoppedBy.ts'
import { zonesOfNode } from '../reading/zones.ts'
import type { Check } from '../types.ts'
import { fixes } from './fixes.ts'
import { words } from './words.ts'

/** An Auto Scaling group or ECS service whose every member stands in one zone: it replaces what fails, but not
 *  elsewhere. Grave where a flow depends on it. */
export const check: Check = {
  id: 'asg-single-az',
  pillar: 'reliability',
  source: [
    '004 · Simple Web App',
    '000 · Walkthrough Question 2.2',
    'Amazon EC2 Auto Scaling User Guide: Availability Zone distribution',
    'AWS Control Tower, CT.AUTOSCALING.PR.1',
  ],
  folds: ['az-gap'],
  find: (design, analysis) =>
    fleetsOf(design)
      .filter((span) => placesOfFleet(design, span).length === 1 && !isPackedOnPurpose(design, span))
      .map((span) => {
        const members = membersOf(design, span).map(({ id }) => id)
        const [stopping] = members.filter((id) => stoppedBy(analysis, id).length > 0)
        return {
          on: [span.id, ...members],
          severity: stopping === undefined ? ('low' as const) : ('high' as const),
          chain: stopping === undefined ? [] : chainTo(design, analysis, stopping),
          culprits: members,
          params: params(design, span, analysis),
        }
      }),
  fixes,
  words,
}

function params(design: Design, span: Span, analysis: Analysis) {
  const [member] = membersOf(design, span)
  const flows = new Set(membersOf(design, span).flatMap(({ id }) => stoppedBy(analysis, id)))
  return {
    group: partName(design, span.id),
    zone: (member && zonesOfNode(design, member.id)[0]) ?? '',
    ecs: span.kind === 'ecs-service' ? 'yes' : '',
    serves: flows.size > 0 ? 'yes' : '',
  }
}

/** A cluster placement group is one zone by design: another check speaks of that trade. */
const isPackedOnPurpose = (design: Design, span: Span) =>
  membersOf(design, span).some(({ id }) =>
    spansOf(design, id, 'placement-group').some(({ props }) => props?.['strategy'] === 'cluster'),
  )
