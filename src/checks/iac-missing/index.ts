import { indexOf, type Design, type Id, type Node } from '../../model/index.ts'
import { serviceOf } from '../../catalog/index.ts'
import { addPart } from '../fixing/addPart.ts'
import { connectOnce } from '../fixing/connectOnce.ts'
import { tierNames } from '../reading/tierNames.ts'
import { textIn } from '../reading/props.ts'
import { gathered } from '../reading/gathered.ts'
import { inTwoRegions, regionKey } from '../reading/places.ts'
import type { Check } from '../types.ts'

const templates: ReadonlySet<string> = new Set([
  'cloudformation',
  'elastic-beanstalk',
  'elastic-disaster-recovery',
  'parallelcluster',
])
const built: ReadonlySet<string> = new Set(['compute', 'containers', 'network'])

/** A second Region with parts to build or keep alike, and no template drawn. Only a note. */
export const check: Check = {
  id: 'iac-missing',
  pillar: 'operations',
  source: [
    '000 · Disaster Recovery',
    '003 · Wrap up: Architecture Next Level',
    'AWS Well-Architected, Reliability pillar, REL 8: implement change',
  ],
  find: (design) => {
    if (
      design.nodes.some(
        (node) => templates.has(node.service) || /terraform|\bcdk\b|cloudformation/i.test(node.label),
      )
    )
      return []
    const regions = partsByRegion(design)
    const [first, second] = regions
    if (!first || !second || !standsIn(design)) return []
    const later = [...regions.values()]
      .flat()
      .filter((node) => textIn(node, 'state') === 'created-on-disaster')
    const on = (later.length > 0 ? later : second).map((node) => node.id)
    const params = { parts: tierNames(design, on), later: later.length > 0 ? 'yes' : '' }
    return [{ on, severity: 'info', chain: [], params }]
  },
  fixes: (_, { on, params }) => [{ id: 'add-template', params, edit: (so) => withTemplate(so, on) }],
  words: {
    en: {
      message: ({ parts, later }) =>
        later
          ? `No template is drawn that would build ${parts}.`
          : `No template is drawn that keeps ${parts} like the first Region.`,
      why: ({ later }) =>
        later
          ? 'What has to be built on the day of a disaster by hand is built late and wrong. A template builds the same thing every time, and it can be tried on any other day.'
          : 'Two Regions drift apart with every change that is made by hand in one of them, and the difference shows on the day of the failover. One template for both is what keeps a second Region a copy.',
      fix: () =>
        'Describe the parts in CloudFormation (or CDK, Terraform), deploy both Regions from it, and rehearse.',
      fixes: { 'add-template': ({ parts }) => `Add CloudFormation for ${parts}` },
    },
    ko: {
      message: ({ parts, later }) =>
        later
          ? `${parts}: 만들어 줄 템플릿이 그려져 있지 않습니다.`
          : `${parts}: 첫 리전과 같게 유지해 줄 템플릿이 그려져 있지 않습니다.`,
      why: ({ later }) =>
        later
          ? '재해가 난 날 손으로 만들면 늦고 틀립니다. 템플릿은 매번 같은 것을 만들어 내고, 다른 날에 미리 시험해 볼 수도 있습니다.'
          : '한쪽만 손으로 바꿀 때마다 두 리전은 조금씩 달라지고, 그 차이는 장애 조치하는 날 드러납니다. 두 리전을 한 템플릿으로 배포해야 두 번째 리전이 사본으로 남습니다.',
      fix: () => 'CloudFormation(또는 CDK, Terraform)으로 기술해 두 리전을 함께 배포하고, 훈련합니다.',
      fixes: { 'add-template': ({ parts }) => `CloudFormation 추가(${parts})` },
    },
  },
}

/** Whether one Region is there for another: data is copied, or a failover or a choice leads to either. */
function standsIn(design: Design): boolean {
  const choices = new Map<string, Id>()
  return design.edges.some((edge) => {
    if (edge.kind === 'replication') return inTwoRegions(design, edge.from, edge.to)
    if (edge.kind === 'failover') return true
    if (edge.anyOf === undefined) return false
    const key = `${edge.from} ${edge.anyOf}`
    const other = choices.get(key)
    choices.set(key, edge.to)
    return other !== undefined && inTwoRegions(design, other, edge.to)
  })
}

/** What somebody has to build, by Region; only Regions with two such parts or more count. */
function partsByRegion(design: Design): readonly (readonly Node[])[] {
  const parts = design.nodes.filter(({ service }) => {
    const { category, scope } = serviceOf(service)
    return built.has(category) && scope !== 'operations' && scope !== 'property'
  })
  const regions = gathered(parts, (node) => regionKey(design, node.id))
  return [...regions].flatMap(([region, nodes]) => (region !== '' && nodes.length > 1 ? [nodes] : []))
}

function withTemplate(design: Design, parts: readonly Id[]): Design {
  const region = indexOf(design)
    .ancestors(parts[0] ?? '')
    .find((group) => group.kind === 'region')
  const part = {
    service: 'cloudformation',
    label: 'CloudFormation templates',
    ...(region ? { group: region.id } : {}),
  }
  const made = addPart(design, part)
  return parts.reduce(
    (so, to) => connectOnce(so, { from: made.id, to, kind: 'management', label: 'create' }),
    made.design,
  )
}
