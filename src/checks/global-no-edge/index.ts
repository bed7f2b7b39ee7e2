import type { Design, Node } from '../../model/index.ts'
import type { Analysis } from '../../analysis/index.ts'
import { usedBy } from '../reading/callers.ts'
import { kindOf } from '../reading/edgeKind.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { partNames } from '../reading/partNames.ts'
import { isStated, textIn } from '../reading/props.ts'
import { regionKey } from '../reading/places.ts'
import { isPublicClient } from '../reading/whereabouts.ts'
import type { Check } from '../types.ts'
import { atTheEdge } from './atTheEdge.ts'

const edges: ReadonlySet<string> = new Set(['cloudfront', 'global-accelerator', 's3-transfer-acceleration'])
const world = /global|world|everywhere|전 세계|글로벌|해외/i

/** Users all over the world who come to one Region, with nothing near them. */
export const check: Check = {
  id: 'global-no-edge',
  pillar: 'performance',
  source: ['000 · Edge networking', '001 · Global Accelerator', 'Amazon CloudFront Developer Guide'],
  find: (design, analysis) =>
    farAway(design, analysis)
      .filter(({ users }) =>
        isStated(users, 'audience') ? textIn(users, 'audience') === 'global' : world.test(users.label),
      )
      .map(({ users, doors }) => ({
        on: [users.id, ...doors.map((door) => door.id)],
        severity: 'low',
        chain: [],
        params: {
          users: partNames(design, [users.id]),
          doors: partNames(
            design,
            doors.map((door) => door.id),
          ),
        },
      })),
  asks: (design, analysis) =>
    farAway(design, analysis)
      // A client may be a program next door: only of people is it asked.
      .filter(
        ({ users }) => users.service !== 'client' && !isStated(users, 'audience') && !world.test(users.label),
      )
      .map(({ users }) => ({ on: users.id, property: 'audience' })),
  fixes: (_, { on, params }) => [{ id: 'edge', params, edit: (so) => atTheEdge(so, on) }],
  words: {
    en: {
      message: ({ users, doors }) => `Nothing near ${users} answers: their way leads straight to ${doors}.`,
      why: () =>
        'A new connection takes several round trips, and each of them crosses half the world when nothing answers nearer. CloudFront ends the connection close to the user and keeps what does not change; Global Accelerator carries TCP and UDP over the AWS network from the nearest edge.',
      fix: () => 'Put CloudFront in front of what speaks HTTP, Global Accelerator in front of the rest.',
      fixes: { edge: ({ doors }) => `Put the edge in front of ${doors}` },
      ask: 'Are they all over the world? Then something near them should answer.',
    },
    ko: {
      message: ({ users, doors }) => `${users}: 먼 곳에서 한 리전으로 바로 옵니다(${doors}).`,
      why: () =>
        '연결을 하나 맺는 데 여러 번 오가는데, 가까이에서 응답하는 것이 없으면 그때마다 지구 반 바퀴를 돕니다. CloudFront는 사용자 가까이에서 연결을 받고 변하지 않는 것은 캐시해 둡니다. Global Accelerator는 TCP와 UDP를 가장 가까운 엣지부터 AWS 네트워크로 나릅니다.',
      fix: () => 'HTTP를 말하는 것 앞에는 CloudFront를, 나머지 앞에는 Global Accelerator를 둡니다.',
      fixes: { edge: ({ doors }) => `엣지를 앞에 두기(${doors})` },
      ask: '사용자가 전 세계에 있습니까? 그렇다면 가까이에서 응답하는 것이 필요합니다.',
    },
  },
}

interface Far {
  readonly users: Node
  readonly doors: readonly Node[]
}

const doorsOf: ReadonlySet<string> = new Set([
  'alb',
  'elb',
  'nlb',
  'api-gateway',
  'appsync',
  's3',
  'eip',
  'ec2',
])

/** People who reach the doors of one Region with no edge service on any of their ways. */
function farAway(design: Design, analysis: Analysis): readonly Far[] {
  return design.nodes
    .filter(
      (node) => ['users', 'client', 'mobile-app'].includes(node.service) && isPublicClient(design, node),
    )
    .flatMap((users) => {
      const used = usedBy(design, analysis, users.id)
      const doors = used.filter((node) => doorsOf.has(node.service) && regionKey(design, node.id) !== '')
      const regions = new Set(doors.map((door) => regionKey(design, door.id)))
      const near = used.some((node) => edges.has(node.service))
      return near || regions.size !== 1 || anotherRegion(design, analysis, users, [...regions][0])
        ? []
        : [{ users, doors }]
    })
}

/** Whether DNS may also send them to another Region. */
function anotherRegion(design: Design, analysis: Analysis, users: Node, region: string | undefined): boolean {
  return neighboursOf(design)
    .outOf(users.id)
    .some((edge) => kindOf(analysis, edge) === 'failover' && regionKey(design, edge.to) !== region)
}
