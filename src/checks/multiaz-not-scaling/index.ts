import type { Analysis } from '../../analysis/index.ts'
import { indexOf, partName, type Design, type Node } from '../../model/index.ts'
import { addCache, readersOf } from '../fixing/addCache.ts'
import { callersOf } from '../reading/callers.ts'
import { partNames } from '../reading/partNames.ts'
import { isOn, isStated } from '../reading/props.ts'
import { readHelpersOf } from '../reading/readScaling.ts'
import type { Check, Found } from '../types.ts'

/** A Multi-AZ standby expected to share the load: drawn with readers of its own, or left alone with many reads. */
export const check: Check = {
  id: 'multiaz-not-scaling',
  pillar: 'performance',
  source: [
    '000 · Scalable / Loosely coupled architecture',
    '001 · Determine high-performing DB solutions',
    'Amazon RDS User Guide, “Configuring and managing a Multi-AZ deployment”',
  ],
  find: (design, analysis) => [
    ...design.nodes
      .filter((node) => node.service === 'rds-standby')
      .flatMap((node) => readFrom(design, analysis, node)),
    ...design.nodes
      .filter((node) => isAlone(design, analysis, node) && isOn(node, 'readHeavy'))
      .map((node): Found => ({
        on: [node.id],
        // The drawing says that reads are what it does: no longer only worth knowing.
        severity: 'low',
        chain: [],
        params: { part: partName(design, node.id), readers: '' },
      })),
  ],
  asks: (design, analysis) =>
    design.nodes
      .filter((node) => isAlone(design, analysis, node) && !isStated(node, 'readHeavy'))
      .map((node) => ({ on: node.id, property: 'readHeavy' })),
  fixes: (design, { on: [id = ''], params }, analysis) =>
    indexOf(design).nodes.get(id)?.service === 'rds' && readersOf(design, analysis, id).length > 0
      ? [{ id: 'cache', params, edit: (before) => addCache(before, analysis, id) }]
      : [],
  words: {
    en: {
      message: ({ part, readers }) =>
        readers
          ? `${part} is a standby and answers nothing, yet ${readers} would read from it.`
          : `${part} is read a lot, and its standby does not help with that.`,
      why: () =>
        'A Multi-AZ standby keeps a synchronous copy and waits: no connection reaches it until it has taken over. Multi-AZ buys availability, replicas and caches buy throughput; needing one says nothing about needing the other. (A Multi-AZ DB cluster, with two readable standbys, is another product.)',
      fix: ({ readers }) =>
        readers
          ? 'Send the reads to a read replica, or to the primary.'
          : 'Add a read replica for queries that may be a little behind, or a cache for answers that repeat.',
      fixes: { cache: ({ part }) => `Put a replicated cache beside ${part}` },
      ask: 'Do far more reads than writes reach it? A Multi-AZ standby serves none of them.',
    },
    ko: {
      message: ({ part, readers }) =>
        readers
          ? `대기 인스턴스는 요청에 응답하지 않는데 읽기 연결이 그려져 있습니다: ${part} (읽는 쪽: ${readers}).`
          : `읽기 요청이 많지만 대기 인스턴스는 이를 나눠 처리하지 않습니다: ${part}.`,
      why: () =>
        '다중 AZ의 대기 인스턴스는 동기 사본을 유지하며 기다릴 뿐이고, 이어받기 전에는 어떤 연결도 받지 않습니다. 다중 AZ는 가용성을, 복제본과 캐시는 처리량을 높입니다. 하나가 필요하다고 해서 다른 하나가 해결되지는 않습니다. (읽기 가능한 대기 인스턴스 두 개를 두는 다중 AZ DB 클러스터는 별개의 제품입니다.)',
      fix: ({ readers }) =>
        readers
          ? '읽기는 읽기 전용 복제본이나 주 인스턴스로 보냅니다.'
          : '조금 늦은 데이터라도 괜찮은 쿼리는 읽기 전용 복제본으로, 반복되는 응답은 캐시로 처리합니다.',
      fixes: { cache: ({ part }) => `복제된 캐시를 곁에 두기(${part})` },
      ask: '쓰기보다 읽기가 훨씬 많습니까? 다중 AZ의 대기 인스턴스는 읽기를 처리하지 않습니다.',
    },
  },
}

function readFrom(design: Design, analysis: Analysis, standby: Node): Found[] {
  const readers = callersOf(design, analysis, standby.id)
  if (readers.length === 0) return []
  return [
    {
      on: [standby.id],
      severity: 'medium',
      chain: [],
      params: {
        part: partName(design, standby.id),
        readers: partNames(
          design,
          readers.map((node) => node.id),
        ),
      },
    },
  ]
}

const isAlone = (design: Design, analysis: Analysis, node: Node) =>
  node.service === 'rds' &&
  isOn(node, 'multiAz') &&
  callersOf(design, analysis, node.id).length > 0 &&
  readHelpersOf(design, analysis, node).length === 0
