import { indexOf, setProp, type Design, type Id, type Node } from '../../model/index.ts'
import type { Analysis } from '../../analysis/index.ts'
import { addPart } from '../fixing/addPart.ts'
import { connectOnce } from '../fixing/connectOnce.ts'
import { kindOf } from '../reading/edgeKind.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { tierNames } from '../reading/tierNames.ts'
import { isOff, isOn, isStated, textIn } from '../reading/props.ts'
import { isDeadLetterQueue } from '../reading/queues.ts'
import { groupOfKind } from '../reading/whereabouts.ts'
import { sourcesOf, targetsOf } from '../reading/wiring.ts'
import type { Check, Found } from '../types.ts'

const watchers: ReadonlySet<string> = new Set(['cloudwatch', 'cloudwatch-alarm', 'x-ray', 'eventbridge'])

/** Monitoring is rarely drawn, and its absence from a drawing says little: so it is missed only where a recovery waits
 *  for somebody to notice, and where nobody is told that messages lie in a dead-letter queue. */
export const check: Check = {
  id: 'no-observability',
  pillar: 'operations',
  source: [
    '000 · Continual improvement',
    '001 · Visibility to scale',
    'AWS Well-Architected, Reliability pillar, REL 6: monitor workload resources',
  ],
  find: (design, analysis) => [
    ...sleepersUnseen(design, analysis),
    ...deadLetters(design)
      .filter((queue) => isOff(queue, 'monitored'))
      .map((queue): Found => ({
        on: [queue.id],
        severity: 'low',
        chain: [],
        params: { parts: tierNames(design, [queue.id]), case: 'queue' },
      })),
  ],
  asks: (design) =>
    deadLetters(design)
      .filter((queue) => !isStated(queue, 'monitored'))
      .map((queue) => ({ on: queue.id, property: 'monitored' })),
  fixes: (_, { on, culprits = on, params }) => [
    { id: 'alarm', params, edit: (so) => withAlarm(so, culprits) },
  ],
  words: {
    en: {
      message: (params) =>
        params['case'] === 'queue'
          ? `Nobody is told when messages land in ${params['parts'] ?? ''}.`
          : `Nothing drawn notices that ${params['parts'] ?? ''} must be brought up.`,
      why: (params) =>
        params['case'] === 'queue'
          ? 'A dead-letter queue saves a message from being retried for ever; it does not repair it. Without an alarm on its depth the messages expire there unread, and the loss comes to light when a customer asks.'
          : 'A standby that does not run takes over only after somebody has seen the failure and acted, and the clock of the recovery time starts with the failure, not with the phone call. An alarm on what users feel, errors and latency, is the first part of every recovery.',
      fix: () => 'Put a CloudWatch alarm on it, and let it tell a person or start the recovery.',
      fixes: {
        alarm: (params) => `Add a CloudWatch alarm for ${params['watched'] ?? params['parts'] ?? ''}`,
      },
      ask: 'Is somebody told when messages land here? Otherwise they expire unread.',
    },
    ko: {
      message: (params) =>
        params['case'] === 'queue'
          ? `${params['parts'] ?? ''}: 메시지가 쌓여도 알림을 받는 사람이 없습니다.`
          : `${params['parts'] ?? ''}: 띄워야 할 때가 되어도 알아차리는 것이 그려져 있지 않습니다.`,
      why: (params) =>
        params['case'] === 'queue'
          ? 'DLQ는 메시지가 끝없이 재시도되는 것을 막아 줄 뿐 고쳐 주지는 않습니다. 깊이에 경보가 없으면 아무도 읽지 않은 채 만료되고, 고객이 물어 올 때에야 잃어버린 줄 압니다.'
          : '실행 중이 아닌 대기본은 누군가 장애를 알아차리고 움직인 뒤에야 이어받습니다. 복구 시간은 전화를 받은 때가 아니라 장애가 난 때부터 셉니다. 사용자가 느끼는 것, 곧 오류와 지연에 거는 경보가 모든 복구의 첫 단계입니다.',
      fix: () => 'CloudWatch 경보를 걸어 사람에게 알리거나 복구를 시작하게 합니다.',
      fixes: { alarm: (params) => `CloudWatch 경보 추가(${params['watched'] ?? params['parts'] ?? ''})` },
      ask: '메시지가 쌓이면 알림을 받습니까? 아니면 읽히지 않은 채 만료됩니다.',
    },
  },
}

/** Dead-letter queues nothing drawn watches. */
function deadLetters(design: Design): readonly Node[] {
  return design.nodes.filter(
    (node) =>
      node.service === 'sqs' &&
      !isOn(node, 'monitored') &&
      isDeadLetterQueue(design, node) &&
      ![...targetsOf(design, node.id), ...sourcesOf(design, node.id)].some((other) =>
        watchers.has(other.service),
      ),
  )
}

const asleep: ReadonlySet<string> = new Set(['stopped', 'created-on-disaster', 'launched-on-failover'])

/** Parts a failover leads to that do not run, where nothing drawn watches what they would replace. */
function sleepersUnseen(design: Design, analysis: Analysis): readonly Found[] {
  const seen = design.nodes.some(
    (node) =>
      watchers.has(node.service) ||
      (node.service === 'route53' && isOn(node, 'healthCheck')) ||
      node.service === 'application-recovery-controller',
  )
  if (seen) return []
  const paths = design.edges.filter((edge) => !edge.invalid && kindOf(analysis, edge) === 'failover')
  const doors = paths.filter((edge) => isAsleep(design, edge.to) && !isAsleep(design, edge.from))
  const on = [...new Set(doors.map((edge) => edge.to))]
  const watched = doors.flatMap((edge) =>
    neighboursOf(design)
      .outOf(edge.from)
      .filter((other) => kindOf(analysis, other) === 'sync' && !isAsleep(design, other.to))
      .map((other) => other.to),
  )
  const inCloud = [...new Set(watched)].filter((id) => groupOfKind(design, id, 'region'))
  if (on.length === 0 || inCloud.length === 0) return []
  const params = { parts: tierNames(design, on), watched: tierNames(design, inCloud), case: 'standby' }
  // That nothing is drawn does not say that nothing is there.
  return [{ on, severity: 'info', chain: [], params, culprits: inCloud }]
}

function isAsleep(design: Design, id: Id): boolean {
  return asleep.has(textIn(indexOf(design).nodes.get(id), 'state'))
}

function withAlarm(design: Design, watched: readonly Id[]): Design {
  const [first = ''] = watched
  const region = groupOfKind(design, first, 'region')
  const part = {
    service: 'cloudwatch-alarm',
    label: 'CloudWatch alarm',
    ...(region ? { group: region.id } : {}),
  }
  const made = addPart(design, part)
  const led = watched.reduce(
    (so, from) => connectOnce(so, { from, to: made.id, kind: 'management', label: 'metrics' }),
    made.design,
  )
  return watched.reduce((so, id) => (isOffIn(so, id) ? setProp(so, id, 'monitored', true) : so), led)
}

const isOffIn = (design: Design, id: Id) => isOff(indexOf(design).nodes.get(id), 'monitored')
