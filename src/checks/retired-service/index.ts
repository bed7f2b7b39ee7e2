import { serviceOf } from '../../catalog/index.ts'
import { updateNode, type Node } from '../../model/index.ts'
import { partNames } from '../reading/partNames.ts'
import type { Check } from '../types.ts'

interface Successor {
  readonly service: string
  readonly name: string
  readonly ended: string
}

const successors: { readonly [service: string]: Successor } = {
  opsworks: { service: 'systems-manager', name: 'AWS Systems Manager', ended: '2024-05-26' },
}
/** Kinesis Data Analytics for SQL is drawn as Flink, whose predecessor it was. */
const saysSqlAnalytics = /kinesis data analytics(?!.*flink)/i

/** A service AWS has ended. */
export const check: Check = {
  id: 'retired-service',
  pillar: 'operations',
  source: [
    '001 · Data transformation, Data Analytics',
    'AWS OpsWorks User Guide: end of life',
    'Amazon Kinesis Data Analytics for SQL Applications: discontinuation',
  ],
  find: (design) =>
    design.nodes.filter(isRetired).map((node) => {
      const successor = successors[node.service] ?? {
        service: 'managed-flink',
        name: 'Managed Service for Apache Flink',
        ended: '2026-01-27',
      }
      const params = {
        part: partNames(design, [node.id]),
        next: successor.name,
        ended: successor.ended,
        service: successor.service,
      }
      return { on: [node.id], severity: 'medium', chain: [], params }
    }),
  fixes: (design, { on: [id], params }) => {
    const node = design.nodes.find((each) => each.id === id)
    if (!node) return []
    const { service = node.service, next = node.label } = params
    return [
      {
        id: 'successor',
        params,
        edit: (so) => updateNode(so, node.id, { service, label: next, props: undefined }),
      },
    ]
  },
  words: {
    en: {
      message: ({ part, ended }) => `${part} has ended (${ended}).`,
      why: ({ next }) =>
        `The notes are older than its end. What runs on it has stopped or can no longer be created, and nobody repairs it. Its work is done by ${next} today.`,
      fix: ({ next }) => `Draw ${next} instead, and plan the move.`,
      fixes: { successor: ({ part, next }) => `Replace ${part} by ${next}` },
    },
    ko: {
      message: ({ part, ended }) => `${part}: 종료된 서비스입니다(${ended}).`,
      why: ({ next }) =>
        `노트를 쓴 뒤에 종료되었습니다. 그 위에서 돌던 것은 멈췄거나 새로 만들 수 없고, 고쳐 주는 곳도 없습니다. 지금은 같은 일을 다른 서비스가 합니다(${next}).`,
      fix: ({ next }) => `대신 후속 서비스를 그리고(${next}) 이전을 계획합니다.`,
      fixes: { successor: ({ part, next }) => `후속 서비스로 바꾸기(${part} → ${next})` },
    },
  },
}

function isRetired(node: Node): boolean {
  if (serviceOf(node.service).scope === 'retired') return true
  return node.service === 'managed-flink' && saysSqlAnalytics.test(node.label)
}
