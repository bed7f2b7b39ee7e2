import type { Analysis } from '../../analysis/index.ts'
import { indexOf, partName, setProp, type Design, type Node } from '../../model/index.ts'
import { copiesInto, copiesOut } from '../reading/copies.ts'
import { isRunTime, kindOf } from '../reading/edgeKind.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { inTwoRegions } from '../reading/places.ts'
import { isOn, isStated, textIn } from '../reading/props.ts'
import type { Check } from '../types.ts'

/** Cold data at the price of hot data. */
export const check: Check = {
  id: 'lifecycle',
  pillar: 'cost',
  source: [
    '001 · Determine high-performing, scalable storage solutions',
    '003 · Wrap up: Architecture Next Level',
    'Amazon S3 User Guide, “Managing the lifecycle of objects”',
    'Amazon EFS User Guide, “Managing storage lifecycle”',
  ],
  find: (design, analysis) =>
    design.nodes.filter(staysHot).flatMap((node) => {
      const isCopy = isIdleCopy(design, analysis, node)
      const access = textIn(node, 'access')
      if (access === 'frequent' || (access === '' && !isCopy)) return []
      return [
        {
          on: [node.id],
          severity: 'low',
          chain: [],
          params: {
            part: partName(design, node.id),
            kind: node.service === 'efs' ? 'files' : isCopy ? 'copy' : 'cold',
          },
        },
      ]
    }),
  asks: (design, analysis) =>
    design.nodes
      .filter((node) => staysHot(node) && !isStated(node, 'access') && !isIdleCopy(design, analysis, node))
      .filter((node) => isCollected(design, analysis, node))
      .map((node) => ({ on: node.id, property: 'access' })),
  fixes: (_, { on, params }) =>
    on.map((id) => ({
      id: 'lifecycle',
      params,
      edit: (before: Design) => setProp(before, id, 'lifecycle', true),
    })),
  words: {
    en: {
      message: ({ part, kind }) =>
        kind === 'copy'
          ? `${part} is a copy nobody reads, at the full price.`
          : `${part} keeps cold data at the price of hot data.`,
      why: ({ kind }) => {
        if (kind === 'copy')
          return 'A copy for a disaster is read once, if ever. It doubles the bill for storage unless it goes to a cheaper class: replication can write straight into one.'
        return kind === 'files'
          ? 'Files that nobody has opened for a month cost several times less in Infrequent Access or Archive, and stay under the same path.'
          : 'The same object costs a fraction in an infrequent-access or archive class, and is kept just as safely. Mind how soon it must be back: Glacier Flexible and Deep Archive take hours, and each class has a minimum stay.'
      },
      fix: () =>
        'Add a lifecycle rule that moves what has grown cold, or Intelligent-Tiering where nobody knows what will; let old versions and unfinished uploads expire too.',
      fixes: { lifecycle: ({ part }) => `Add a lifecycle rule to ${part}` },
      ask: 'How often is this data read again? Cold data belongs in a cheaper class.',
    },
    ko: {
      message: ({ part, kind }) =>
        kind === 'copy'
          ? `아무도 읽지 않는 사본을 표준 요금으로 보관합니다: ${part}.`
          : `자주 쓰지 않는 데이터를 표준 요금으로 보관합니다: ${part}.`,
      why: ({ kind }) => {
        if (kind === 'copy')
          return '재해에 대비한 사본은 읽더라도 한 번입니다. 더 저렴한 클래스로 보내지 않으면 스토리지 비용이 두 배가 됩니다. 복제할 때 곧바로 그 클래스에 쓸 수 있습니다.'
        return kind === 'files'
          ? '한 달 동안 아무도 열지 않은 파일은 Infrequent Access나 Archive에서 몇 배 저렴하고, 경로도 그대로입니다.'
          : '같은 객체가 Infrequent Access나 아카이브 클래스에서는 훨씬 저렴하며 안전하기는 마찬가지입니다. 얼마나 빨리 꺼내야 하는지 살펴봅니다. Glacier Flexible과 Deep Archive는 몇 시간이 걸리고, 클래스마다 최소 보관 기간이 있습니다.'
      },
      fix: () =>
        '자주 쓰지 않게 된 데이터를 옮기는 수명 주기 규칙을 추가하고, 무엇이 그렇게 될지 모르면 Intelligent-Tiering을 사용합니다. 이전 버전과 끝나지 않은 업로드도 만료되게 합니다.',
      fixes: { lifecycle: ({ part }) => `수명 주기 규칙 추가하기(${part})` },
      ask: '이 데이터를 얼마나 자주 다시 읽습니까? 자주 읽지 않는 데이터는 더 저렴한 클래스에 둡니다.',
    },
  },
}

const staysHot = (node: Node) =>
  (node.service === 's3' || node.service === 'efs') &&
  !isOn(node, 'lifecycle') &&
  ['', 'standard'].includes(textIn(node, 'storageClass')) &&
  // The label of a drawn bucket often says what the property leaves out.
  !/lifecycle|tier|수명 주기/i.test(node.label)

/** A bucket in another Region that only receives copies. */
function isIdleCopy(design: Design, analysis: Analysis, node: Node): boolean {
  const { nodes } = indexOf(design)
  const from = copiesInto(design, analysis, node.id).filter(
    (edge) => nodes.get(edge.from)?.service === 's3' && inTwoRegions(design, edge.from, node.id),
  )
  const isUsed = neighboursOf(design)
    .into(node.id)
    .some((edge) => isRunTime(analysis, edge))
  return (
    node.service === 's3' && from.length > 0 && !isUsed && copiesOut(design, analysis, node.id).length === 0
  )
}

/** A bucket that things only flow into: whether they are read again is what decides. */
function isCollected(design: Design, analysis: Analysis, node: Node): boolean {
  const { into, outOf } = neighboursOf(design)
  const arriving = into(node.id)
  return (
    node.service === 's3' &&
    arriving.length > 0 &&
    arriving.every((edge) => kindOf(analysis, edge) === 'async') &&
    outOf(node.id).length === 0
  )
}
