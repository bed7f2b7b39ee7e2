import { tierNames } from '../reading/tierNames.ts'
import { isOn, isStated } from '../reading/props.ts'
import type { Design, Id } from '../../model/index.ts'
import { spansOf } from '../reading/spansOf.ts'
import type { Check } from '../types.ts'
import { handOversOf, saysJobs, type HandOver } from './handOvers.ts'
import { withQueue } from './withQueue.ts'

/** What stands between, then the fleet that works through the jobs: by its span where one holds it all. */
function idsOf(design: Design, { balancer, workers }: HandOver): readonly Id[] {
  const [first] = workers
  const fleet =
    first &&
    spansOf(design, first.id, 'asg', 'ecs-service').find((span) =>
      workers.every(({ id }) => span.members.includes(id)),
    )
  const takers = fleet ? [fleet.id] : workers.map((worker) => worker.id)
  return [...(balancer ? [balancer.id] : []), ...takers]
}

/** Jobs handed straight to workers: said where the drawing calls them jobs or the author says that they come in bursts. */
export const check: Check = {
  id: 'no-queue-between-tiers',
  pillar: 'reliability',
  source: [
    '001 · Walkthrough question 3.2',
    '000 · Decoupling, AWS SQS',
    'AWS Well-Architected, Reliability pillar, REL 4: loosely coupled dependencies',
  ],
  find: (design, analysis) =>
    handOversOf(design, analysis)
      .filter(
        (each) => each.workers.some((worker) => isOn(worker, 'bursty')) || (isOpen(each) && saysJobs(each)),
      )
      .map((each) => ({
        on: idsOf(design, each),
        severity: 'medium',
        chain: [each.callers[0], each.balancer, each.workers[0]].flatMap((node) => node?.id ?? []),
        culprits: each.workers.map((worker) => worker.id),
        params: {
          callers: tierNames(
            design,
            each.callers.map((node) => node.id),
          ),
          workers: tierNames(
            design,
            each.workers.map((node) => node.id),
          ),
        },
      })),
  asks: (design, analysis) =>
    handOversOf(design, analysis)
      .filter((each) => isOpen(each) && !saysJobs(each))
      .flatMap(({ workers: [worker] }) => (worker ? [{ on: worker.id, property: 'bursty' }] : [])),
  fixes: (design, { on, params }, analysis) => {
    const own = handOversOf(design, analysis).find((each) => idsOf(design, each).join(' ') === on.join(' '))
    return own ? [{ id: 'queue', params, edit: (so) => withQueue(so, own) }] : []
  },
  words: {
    en: {
      message: ({ callers, workers }) => `Nothing holds a job between ${callers} and ${workers}.`,
      why: () =>
        'At a peak more jobs arrive than the workers can take, and scaling needs minutes: what does not fit is refused and lost, and a worker that dies takes its job with it. In a queue a job waits, comes back when its worker dies, and its depth tells the group how far to scale.',
      fix: () =>
        'Put an SQS queue between, let the workers poll it and scale on its depth; a visibility timeout longer than the longest job, and a dead-letter queue.',
      fixes: { queue: ({ workers }) => `Put an SQS queue before ${workers}` },
      ask: 'Does work reach it in bursts that may wait? Then a queue should hold it.',
    },
    ko: {
      message: ({ callers, workers }) => `${callers} → ${workers}: 그 사이에 작업이 기다릴 곳이 없습니다.`,
      why: () =>
        '몰릴 때는 작업자가 감당하는 것보다 많은 작업이 오고, 확장에는 몇 분이 걸립니다. 넘친 작업은 거절되어 사라지고, 작업자가 죽으면 하던 작업도 함께 사라집니다. 대기열에서는 작업이 기다리고, 작업자가 죽으면 되돌아오며, 쌓인 깊이가 얼마나 확장할지 알려 줍니다.',
      fix: () =>
        '사이에 SQS 대기열을 두고 작업자가 가져가게 하며 깊이에 따라 확장합니다. 표시 제한 시간은 가장 긴 작업보다 길게 하고 DLQ도 둡니다.',
      fixes: { queue: ({ workers }) => `SQS 대기열을 앞에 두기(${workers})` },
      ask: '나중에 처리해도 되는 작업이 몰려서 들어옵니까? 그렇다면 대기열에 두는 것이 좋습니다.',
    },
  },
}

/** The author has not said yet how the work comes. */
function isOpen({ workers }: HandOver): boolean {
  return workers.every((worker) => !isStated(worker, 'bursty'))
}
