import { setProp, type Design, type Id, type Node } from '../../model/index.ts'
import type { Analysis } from '../../analysis/index.ts'
import { kindOf } from '../reading/edgeKind.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { tierNames } from '../reading/tierNames.ts'
import { textIn } from '../reading/props.ts'
import { sourcesOf } from '../reading/wiring.ts'
import { regionKey } from '../reading/places.ts'
import type { Check, Found } from '../types.ts'

const asleep: ReadonlySet<string> = new Set([
  'stopped',
  'created-on-disaster',
  'restored',
  'launched-on-failover',
  'launched-on-failure',
])

/** Parts that a recovery must first create, start or launch. Milder where they stand in another Region than what has
 *  failed, whose control plane is not the one in trouble. */
export const check: Check = {
  id: 'dr-control-plane',
  pillar: 'reliability',
  source: [
    '004 · High Availability for EC2 (ec2-ha-2)',
    '000 · Disaster Recovery',
    'AWS whitepaper “AWS Fault Isolation Boundaries”: control planes and data planes',
  ],
  find: (design, analysis) => {
    const waiting = design.nodes.filter(
      (node) => asleep.has(textIn(node, 'state')) && isOnRecoveryPath(design, analysis, node),
    )
    const used = usedIn(design)
    const apart = waiting.filter((node) => !used.has(kindIn(design, node)))
    const here = waiting.filter((node) => !apart.includes(node))
    return [foundFor(design, here, 'medium'), foundFor(design, apart, 'low')].flat()
  },
  fixes: (design, { on, params }) => {
    const isStopped = on.every((id) =>
      design.nodes.some((node) => node.id === id && textIn(node, 'state') === 'stopped'),
    )
    return isStopped ? [{ id: 'keep-running', params, edit: (so) => running(so, on) }] : []
  },
  words: {
    en: {
      message: ({ parts }) => `Recovery waits until ${parts} can be created or started.`,
      why: ({ elsewhere }) =>
        `Creating, starting and attaching are calls to a control plane, which is built of more parts than what it controls and is the first to be overloaded when an Availability Zone or Region fails: everybody recovers at once. ${elsewhere ? 'Here they go to another Region, which is not the one in trouble, but capacity is wanted by many there that day.' : 'Here they go to the very Region that is in trouble.'}`,
      fix: () =>
        'Keep what must take over running, be it small, and turn to it by something that only moves traffic: a load balancer, Route 53 health checks, Application Recovery Controller. Where it must be launched, reserve the capacity.',
      fixes: { 'keep-running': ({ parts }) => `Keep ${parts} running` },
    },
    ko: {
      message: ({ parts }) => `복구하려면 먼저 만들거나 시작해야 합니다: ${parts}.`,
      why: ({ elsewhere }) =>
        `생성, 시작, 연결은 컨트롤 플레인(control plane)을 부르는 일입니다. 컨트롤 플레인은 제어받는 쪽보다 부품이 많고, 가용 영역이나 리전에 장애가 나면 모두가 한꺼번에 복구하려 들어 가장 먼저 붐빕니다. ${elsewhere ? '여기서는 장애가 난 곳이 아닌 다른 리전을 부르지만, 그날은 그곳의 용량도 여럿이 찾습니다.' : '여기서는 바로 그 장애가 난 리전을 부릅니다.'}`,
      fix: () =>
        '이어받을 것은 작게라도 늘 실행해 두고, 로드 밸런서나 Route 53 상태 확인, Application Recovery Controller처럼 트래픽만 돌리는 것으로 전환합니다. 꼭 새로 띄워야 한다면 용량을 예약해 둡니다.',
      fixes: { 'keep-running': ({ parts }) => `늘 실행해 두기(${parts})` },
    },
  },
}

function foundFor(design: Design, nodes: readonly Node[], severity: 'medium' | 'low'): readonly Found[] {
  const on = nodes.map((node) => node.id)
  const params = { parts: tierNames(design, on), elsewhere: severity === 'low' ? 'yes' : '' }
  return on.length === 0 ? [] : [{ on, severity, chain: [], params }]
}

/** What a failover leads to or goes on from, or what a drawing says is launched when something fails. */
function isOnRecoveryPath(design: Design, analysis: Analysis, node: Node): boolean {
  if (node.props?.['optional'] === true || isFloating(design, node)) return false
  const { into, outOf } = neighboursOf(design)
  const isTaken = [...into(node.id), ...outOf(node.id)].some((edge) => kindOf(analysis, edge) === 'failover')
  return isTaken || textIn(node, 'state').startsWith('launched-on')
}

/** A standby that a function starts and hands an address to is told of by `eip-failover-control-plane`. */
function isFloating(design: Design, node: Node): boolean {
  const sources = sourcesOf(design, node.id).map(({ service }) => service)
  return sources.includes('eip') && sources.includes('lambda')
}

/** Regions and services of which something runs that is used now: what a standby of that service there stands in for. */
function usedIn(design: Design): ReadonlySet<string> {
  const used = design.nodes.filter((node) => !asleep.has(textIn(node, 'state')) && isUsed(design, node.id))
  return new Set(used.map((node) => kindIn(design, node)))
}

const kindIn = (design: Design, node: Node) => `${regionKey(design, node.id)} ${node.service}`

/** Whether somebody outside reaches it now: a database or server that only receives copies is no primary. */
function isUsed(design: Design, id: Id): boolean {
  const { into } = neighboursOf(design)
  return into(id).some(
    (edge) => edge.kind !== 'replication' && edge.kind !== 'failover' && edge.kind !== 'management',
  )
}

const running = (design: Design, ids: readonly Id[]) =>
  ids.reduce((so, id) => setProp(so, id, 'state', undefined), design)
