import { indexOf, type Design, type Id, type Span } from '../../model/index.ts'
import { setProps } from '../fixing/setProps.ts'
import { numberIn, textIn } from '../reading/props.ts'
import { spanName } from '../reading/partNames.ts'
import type { Check } from '../types.ts'

const bigger = /\b(larger|bigger|upsized?|scaled? up)\b|더 큰|대형/i

/** Larger instances as the only answer to more load. */
export const check: Check = {
  id: 'scale-up',
  pillar: 'performance',
  source: [
    '000 · Scalable / Loosely coupled architecture',
    '001 · Walkthrough question 3.2',
    'AWS Well-Architected, Performance Efficiency pillar, PERF 2: scale your compute resources dynamically',
  ],
  find: (design) =>
    design.spans
      .filter(
        (span) => span.kind === 'asg' && bigger.test(textIn(span, 'instanceSize')) && !growsOutward(span),
      )
      .map((span) => ({
        on: [span.id],
        severity: 'info',
        chain: [],
        params: { group: spanName(design, span) },
      })),
  // A group of one is told so elsewhere: let that be decided first.
  fixes: (design, { on, params }) =>
    on
      .filter((id) => leastOf(design, id) > 1)
      .map((id) => ({ id: 'out', params, edit: (before) => outward(before, id) })),
  words: {
    en: {
      message: ({ group }) => `${group} answers more load with larger instances only.`,
      why: () =>
        'A larger machine moves the limit and leaves it a limit: the peak is still a surprise, and at night the big machines idle at full price. Each one lost is also a larger part of the whole. Going outward, with more instances of a moderate size, follows the load both ways.',
      fix: () =>
        'Let the group grow by number, on a metric that follows the work (requests, queue depth), and size instances by measurement; where work may wait, put a queue in front.',
      fixes: { out: ({ group }) => `Let ${group} grow by number` },
    },
    ko: {
      message: ({ group }) => `부하가 늘면 더 큰 인스턴스로만 대응합니다: ${group}.`,
      why: () =>
        '더 큰 서버는 한계를 옮길 뿐 없애지 못합니다. 최대 부하는 여전히 갑자기 찾아오고, 밤에는 큰 서버가 비용만 내며 놀게 됩니다. 하나를 잃을 때 잃는 몫도 커집니다. 적당한 크기의 인스턴스를 여러 개로 늘리면 부하가 오르내리는 대로 따라갑니다.',
      fix: () =>
        '요청 수나 대기열 길이처럼 일의 양을 따르는 지표로 개수를 조정하고, 인스턴스 크기는 측정해서 정합니다. 기다려도 되는 일이라면 앞에 대기열을 둡니다.',
      fixes: { out: ({ group }) => `개수로 늘어나게 하기(${group})` },
    },
  },
}

const growsOutward = (span: Span) =>
  textIn(span, 'scaleOn') !== '' || (numberIn(span, 'max') ?? 0) > (numberIn(span, 'min') ?? 0)

const leastOf = (design: Design, id: Id) => numberIn(indexOf(design).spans.get(id), 'min') ?? 2

function outward(design: Design, id: Id): Design {
  return setProps(design, id, { instanceSize: undefined, max: 2 * leastOf(design, id), scaleOn: 'cpu' })
}
