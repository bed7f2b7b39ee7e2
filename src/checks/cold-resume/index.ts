import type { Analysis } from '../../analysis/index.ts'
import { indexOf, partName, setProp, type Design, type Span } from '../../model/index.ts'
import { callersOf } from '../reading/callers.ts'
import { fleetsOf, membersOf } from '../reading/fleets.ts'
import { numberIn } from '../reading/props.ts'
import { isBalancer, isOutside } from '../reading/serviceSets.ts'
import { spanName } from '../reading/partNames.ts'
import type { Check, Found } from '../types.ts'

/** Capacity that may be zero when somebody comes. Behind a queue nobody waits for it. */
export const check: Check = {
  id: 'cold-resume',
  pillar: 'performance',
  source: [
    '001 · Determine high-performing DB solutions',
    'Amazon Aurora User Guide, “Scaling to Zero ACUs with automatic pause and resume for Aurora Serverless v2”',
  ],
  find: (design, analysis) => [
    ...design.nodes
      .filter((node) => numberIn(node, 'minAcu') === 0)
      .map((node): Found => ({
        on: [node.id],
        severity: 'info',
        chain: [],
        params: { part: partName(design, node.id), kind: 'database' },
      })),
    ...emptyGroups(design, analysis).map((span): Found => ({
      on: [span.id],
      severity: 'info',
      chain: [],
      culprits: membersOf(design, span).map(({ id }) => id),
      params: { part: spanName(design, span), kind: 'group' },
    })),
  ],
  fixes: (design, { on: [id = ''], params }, analysis) => {
    const isGroup = indexOf(design).spans.has(id)
    // Groups that replace one another keep as much as each other.
    const groups = isGroup ? emptyGroups(design, analysis).map((span) => span.id) : []
    const edit = (before: Design) =>
      isGroup
        ? groups.reduce((so, group) => setProp(so, group, 'min', 2), before)
        : setProp(before, id, 'minAcu', 0.5)
    return [{ id: isGroup ? 'two' : 'warm', params, edit }]
  },
  words: {
    en: {
      message: ({ part }) => `${part} may have no capacity when the first request comes.`,
      why: ({ kind }) =>
        kind === 'group'
          ? 'A group that scales to nothing answers nobody until an instance has started, minutes later; requests do not wait that long, a queue would.'
          : 'A paused database wakes at the first connection, in some fifteen seconds, longer after a day asleep: fine for tests and for work now and then, a surprise where somebody waits. The storage, six copies over three zones, sleeps through none of it.',
      fix: ({ kind }) =>
        kind === 'group'
          ? 'Keep at least one instance in each zone, or take work from a queue.'
          : 'Keep a minimum above zero where people wait, and let clients retry the first connection where they do not.',
      fixes: {
        warm: ({ part }) => `Keep ${part} at 0.5 ACU at least`,
        two: ({ part }) => `Keep at least two members of ${part}`,
      },
    },
    ko: {
      message: ({ part }) => `첫 요청이 왔을 때 용량이 0일 수 있습니다: ${part}.`,
      why: ({ kind }) =>
        kind === 'group'
          ? '0까지 줄어드는 그룹은 인스턴스가 시작될 때까지 몇 분 동안 아무에게도 응답하지 못합니다. 대기열이라면 기다리지만 요청은 그만큼 기다리지 않습니다.'
          : '일시 중지된 데이터베이스는 첫 연결에 깨어나며 15초 안팎, 하루 넘게 잤다면 더 오래 걸립니다. 테스트나 가끔 하는 작업에는 괜찮지만 누군가 기다리는 곳에서는 뜻밖입니다. 세 가용 영역에 사본 여섯 개를 둔 스토리지는 그와 상관없이 안전합니다.',
      fix: ({ kind }) =>
        kind === 'group'
          ? '가용 영역마다 적어도 하나를 유지하거나, 일을 대기열에서 가져옵니다.'
          : '사람이 기다린다면 최소값을 0보다 크게 두고, 그렇지 않다면 클라이언트가 첫 연결을 재시도하게 합니다.',
      fixes: {
        warm: ({ part }) => `적어도 0.5 ACU 유지하기(${part})`,
        two: ({ part }) => `멤버를 적어도 둘 유지하기(${part})`,
      },
    },
  },
}

/** Groups that serve people and may shrink to nothing. */
const emptyGroups = (design: Design, analysis: Analysis): readonly Span[] =>
  fleetsOf(design)
    .filter((span) => numberIn(span, 'min') === 0 && numberIn(span, 'desired') === undefined)
    .filter((span) => isServing(design, analysis, span))

const isServing = (design: Design, analysis: Analysis, span: Span) =>
  span.members.some((id) =>
    callersOf(design, analysis, id).some((caller) => isBalancer(caller) || isOutside(caller)),
  )
