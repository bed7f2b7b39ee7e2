import { insertBetween } from '../fixing/insertBetween.ts'
import { indexOf, type Design, type Edge, type Id } from '../../model/index.ts'
import type { Analysis } from '../../analysis/index.ts'
import { kindOf } from '../reading/edgeKind.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { partNames } from '../reading/partNames.ts'
import type { Check } from '../types.ts'

const targets: ReadonlySet<string> = new Set(['lambda', 'sns', 'sqs'])

/** A bucket that tells three or more targets of its objects by itself. */
export const check: Check = {
  id: 's3-events',
  pillar: 'operations',
  source: [
    '002 · S3 Event Notifications with Amazon EventBridge',
    '002 · S3 Event Notifications',
    'Amazon S3 User Guide: using EventBridge',
  ],
  find: (design, analysis) =>
    design.nodes
      .filter((node) => node.service === 's3')
      .flatMap((bucket) => {
        const told = eventsOf(design, analysis, bucket.id).map((edge) => edge.to)
        if (told.length < 3) return []
        const params = {
          bucket: partNames(design, [bucket.id]),
          told: partNames(design, told),
          count: String(told.length),
        }
        return [{ on: [bucket.id], severity: 'low', chain: [], params }]
      }),
  fixes: (_, { on: [bucket], params }, analysis) =>
    bucket === undefined
      ? []
      : [{ id: 'eventbridge', params, edit: (so) => throughBus(so, analysis, bucket) }],
  words: {
    en: {
      message: ({ bucket, count }) => `${bucket} notifies ${count} targets by itself.`,
      why: ({ told }) =>
        `S3 allows one destination for each kind of event and name filter: where filters overlap, ${told} cannot all get the same event. EventBridge takes all events of the bucket once; its rules filter on size and metadata too, reach many kinds of targets, and an archive can replay what a broken consumer missed.`,
      fix: () =>
        'Turn on EventBridge for the bucket and write a rule for each target; or publish to one SNS topic.',
      fixes: { eventbridge: ({ bucket }) => `Send the events of ${bucket} through EventBridge` },
    },
    ko: {
      message: ({ bucket, count }) => `${bucket}: 대상 ${count}곳에 직접 알립니다.`,
      why: ({ told }) =>
        `S3는 이벤트 종류와 이름 필터마다 대상을 하나만 허용하므로, 필터가 겹치면 모두(${told})가 같은 이벤트를 받을 수는 없습니다. EventBridge는 버킷의 이벤트를 한 번에 받아 크기와 메타데이터로도 거르고, 여러 종류의 대상으로 보내며, 소비자가 놓친 것을 보관본에서 다시 보낼 수 있습니다.`,
      fix: () => '버킷에서 EventBridge를 켜고 대상마다 규칙을 두거나, SNS 주제 하나에 게시합니다.',
      fixes: { eventbridge: ({ bucket }) => `EventBridge를 거쳐 알리기(${bucket})` },
    },
  },
}

function eventsOf(design: Design, analysis: Analysis, bucket: Id): readonly Edge[] {
  const { nodes } = indexOf(design)
  return neighboursOf(design)
    .outOf(bucket)
    .filter((edge) => kindOf(analysis, edge) === 'async' && targets.has(nodes.get(edge.to)?.service ?? ''))
}

function throughBus(design: Design, analysis: Analysis, bucket: Id): Design {
  const group = indexOf(design).nodes.get(bucket)?.group
  const part = { service: 'eventbridge', label: 'EventBridge', ...(group === undefined ? {} : { group }) }
  const edges = eventsOf(design, analysis, bucket).map((edge) => edge.id)
  return edges.length === 0
    ? design
    : insertBetween(design, edges, part, { into: 'async', outOf: 'async' }).design
}
