import type { Analysis } from '../../analysis/index.ts'
import { has } from '../../catalog/index.ts'
import { partName, type Design, type Id, type Node } from '../../model/index.ts'
import { addPart } from '../fixing/addPart.ts'
import { connectOnce } from '../fixing/connectOnce.ts'
import { callersOf, usedBy } from '../reading/callers.ts'
import { copiesInto, copiesOut } from '../reading/copies.ts'
import { isOff, isOn, isStated, textIn } from '../reading/props.ts'
import { regionOf } from '../reading/zones.ts'
import type { Check } from '../types.ts'

/** Results left on storage that dies with its server. */
export const check: Check = {
  id: 'scratch-not-durable',
  pillar: 'reliability',
  source: [
    '002 · High Performance Computing (HPC)',
    '001 · Determine high-performing, scalable storage solutions',
    'Amazon EC2 User Guide, “Data persistence for Amazon EC2 instance store volumes”',
  ],
  find: (design, analysis) =>
    design.nodes
      .filter((node) => isScratch(node) && !isOff(node, 'keep') && !isSaved(design, analysis, node))
      .filter((node) => isOn(node, 'keep') || holdsTheOnlyCopy(design, analysis, node))
      .map((node) => ({
        on: [node.id],
        severity: 'medium',
        chain: [],
        params: { part: partName(design, node.id), kind: node.service === 'fsx-lustre' ? 'lustre' : 'store' },
      })),
  asks: (design, analysis) =>
    design.nodes
      .filter((node) => isScratch(node) && !isStated(node, 'keep') && !isSaved(design, analysis, node))
      .filter((node) => !holdsTheOnlyCopy(design, analysis, node))
      .map((node) => ({ on: node.id, property: 'keep' })),
  fixes: (_, { on, params }) =>
    on.map((id) => ({ id: 'export', params, edit: (before) => exported(before, id) })),
  words: {
    en: {
      message: ({ part }) => `What is stored on ${part} is stored nowhere else.`,
      why: ({ kind }) =>
        kind === 'lustre'
          ? 'A scratch file system replicates nothing: when a file server fails, its part of the files is gone. That is the deal for speed and price, and fine for what can be computed again.'
          : 'Instance store is part of the host: it is empty after a stop, a move or a failure of the hardware. That is the deal for millions of operations a second, and fine for what can be computed again.',
      fix: () =>
        'Export results to S3 as they come (a linked Lustre file system does so by itself), or use persistent storage: EBS, EFS, persistent FSx.',
      fixes: { export: ({ part }) => `Export ${part} to S3` },
      ask: 'Is this data needed after a stop or a failure?',
    },
    ko: {
      message: ({ part }) => `여기에만 저장되고 다른 곳에는 없습니다: ${part}.`,
      why: ({ kind }) =>
        kind === 'lustre'
          ? '스크래치 파일 시스템은 아무것도 복제하지 않습니다. 파일 서버 하나가 고장 나면 그 부분의 파일이 사라집니다. 속도와 가격을 얻는 대신이며, 다시 계산할 수 있는 데이터라면 괜찮습니다.'
          : '인스턴스 스토어는 호스트의 일부입니다. 중지하거나, 옮기거나, 하드웨어가 고장 나면 비워집니다. 초당 수백만 IOPS를 얻는 대신이며, 다시 계산할 수 있는 데이터라면 괜찮습니다.',
      fix: () =>
        '결과가 나오는 대로 S3로 내보내거나(연결된 Lustre는 스스로 내보냅니다), EBS, EFS, 영구 FSx 같은 영구 스토리지를 사용합니다.',
      fixes: { export: ({ part }) => `S3로 내보내기(${part})` },
      ask: '중지되거나 장애가 난 뒤에도 이 데이터가 필요합니까?',
    },
  },
}

const isScratch = (node: Node) =>
  node.service === 'instance-store' ||
  (node.service === 'fsx-lustre' && textIn(node, 'deployment') === 'scratch')

/** Copied out, or itself a copy of what lies elsewhere. */
function isSaved(design: Design, analysis: Analysis, node: Node): boolean {
  const copies = [...copiesOut(design, analysis, node.id), ...copiesInto(design, analysis, node.id)]
  return copies.length > 0 || usedBy(design, analysis, node.id).length > 0
}

/** Whether those who write to it, served by somebody, store nothing anywhere else. */
function holdsTheOnlyCopy(design: Design, analysis: Analysis, node: Node): boolean {
  const writers = callersOf(design, analysis, node.id)
  const isKept = (store: Node) =>
    store.id !== node.id && (has(store.service, 'stateful') || has(store.service, 'durable-buffer'))
  return (
    writers.length > 0 &&
    writers.every(
      (writer) =>
        callersOf(design, analysis, writer.id).length > 0 &&
        !usedBy(design, analysis, writer.id).some(isKept),
    )
  )
}

function exported(design: Design, id: Id): Design {
  const region = regionOf(design, id)
  const bucket = addPart(design, {
    service: 's3',
    label: 'S3 (results)',
    ...(region ? { group: region.id } : {}),
  })
  return connectOnce(bucket.design, { from: id, to: bucket.id, kind: 'replication', label: 'export' })
}
