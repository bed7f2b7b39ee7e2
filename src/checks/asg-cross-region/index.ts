import { addSpan, indexOf, leaveSpan, type Design, type Id, type Span } from '../../model/index.ts'
import { membersOf } from '../reading/fleets.ts'
import { regionKey } from '../reading/places.ts'
import { spanName } from '../reading/partNames.ts'
import type { Check } from '../types.ts'

/** An Auto Scaling group with members in two Regions: there is no such thing. */
export const check: Check = {
  id: 'asg-cross-region',
  pillar: 'reliability',
  source: [
    '000 · Walkthrough Question 2.2',
    'Amazon EC2 Auto Scaling User Guide, “Regions and Availability Zones”',
  ],
  folds: ['odd-drawing'],
  find: (design) =>
    design.spans
      .filter((span) => span.kind === 'asg' && regionsOf(design, span).length > 1)
      .map((span) => ({
        on: [span.id],
        severity: 'error',
        chain: [],
        culprits: [span.id, ...membersOf(design, span).map(({ id }) => id)],
        params: { group: spanName(design, span), count: String(regionsOf(design, span).length) },
      })),
  fixes: (_, { on, params }) =>
    on.map((id) => ({ id: 'split', params, edit: (before) => split(before, id) })),
  words: {
    en: {
      message: ({ group }) => `${group} cannot have members in two Regions.`,
      why: () =>
        'An Auto Scaling group lives in one VPC, so in one Region; it spreads over Availability Zones and knows nothing of the rest of the world. What a second Region needs is a second group, which keeps its own number alive whatever happens to the first.',
      fix: () =>
        'Use one group for each Region, and something above both (Route 53, Global Accelerator) that chooses.',
      fixes: { split: ({ group, count }) => `Split ${group} into ${count} groups, one for each Region` },
    },
    ko: {
      message: ({ group }) => `두 리전에 걸친 Auto Scaling 그룹은 만들 수 없습니다: ${group}.`,
      why: () =>
        'Auto Scaling 그룹은 한 VPC에, 따라서 한 리전에 속합니다. 여러 가용 영역에는 걸칠 수 있지만 다른 리전까지는 걸치지 못합니다. 두 번째 리전에는 두 번째 그룹이 필요하고, 그 그룹은 첫 번째 그룹과 상관없이 자기 개수를 유지합니다.',
      fix: () =>
        '리전마다 그룹을 하나씩 두고, 그 위에 둘 가운데 고르는 것(Route 53, Global Accelerator)을 둡니다.',
      fixes: { split: ({ group, count }) => `리전마다 하나씩 그룹 ${count}개로 나누기(${group})` },
    },
  },
}

function regionsOf(design: Design, span: Span): readonly string[] {
  const { nodes } = indexOf(design)
  const regions = span.members.filter((id) => nodes.has(id)).map((id) => regionKey(design, id))
  return [...new Set(regions)].filter((region) => region !== '')
}

/** The first Region keeps the group; each other gets one like it. */
function split(design: Design, id: Id): Design {
  const span = indexOf(design).spans.get(id)
  if (!span) return design
  const [, ...others] = regionsOf(design, span)
  return others.reduce((so, region) => {
    const members = span.members.filter((member) => regionKey(design, member) === region)
    const { id: _, ...rest } = span
    return addSpan(leaveSpan(so, id, members), { ...rest, members })
  }, design)
}
