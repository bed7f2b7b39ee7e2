import { indexOf, partName, updateNode, type Design, type Id } from '../../model/index.ts'
import { setProps } from '../fixing/setProps.ts'
import { numberIn } from '../reading/props.ts'
import type { Check } from '../types.ts'

/** Seconds after which Lambda stops a function, whatever it is doing. */
const limit = 900

/** Work that takes longer than a function may run. */
export const check: Check = {
  id: 'lambda-15min',
  pillar: 'performance',
  source: [
    '001 · Design high-performing and elastic compute solutions',
    '001 · Walkthrough question 3.2',
    'AWS Lambda Developer Guide, “Lambda quotas”',
  ],
  find: (design) =>
    design.nodes
      .filter((node) => node.service === 'lambda' && (numberIn(node, 'expectedDuration') ?? 0) > limit)
      .map((node) => ({
        on: [node.id],
        severity: 'error',
        chain: [],
        params: {
          fn: partName(design, node.id),
          minutes: String(Math.round((numberIn(node, 'expectedDuration') ?? 0) / 60)),
        },
      })),
  fixes: (_, { on, params }) =>
    on.map((id) => ({ id: 'batch', params, edit: (before) => asBatch(before, id) })),
  words: {
    en: {
      message: ({ fn, minutes }) => `${fn} takes ${minutes} minutes; Lambda stops it after 15.`,
      why: () =>
        'It is a hard limit, not a default: the function is ended in the middle of its work, and a retry begins again from nothing. Look at hard limits before you look at availability.',
      fix: () =>
        'Cut the work into short steps held together by Step Functions, or run it where time is not limited: a Fargate task or AWS Batch, fed by a queue.',
      fixes: { batch: ({ fn }) => `Run ${fn} as an AWS Batch job` },
    },
    ko: {
      message: ({ fn, minutes }) =>
        `${minutes}분이 걸리는 작업이지만 Lambda는 15분이 지나면 중지합니다: ${fn}.`,
      why: () =>
        '기본값이 아니라 늘릴 수 없는 한도입니다. 함수는 작업 도중에 끝나고, 재시도는 처음부터 다시 시작합니다. 가용성을 따지기 전에 한도부터 확인합니다.',
      fix: () =>
        '짧은 단계로 나누어 Step Functions로 잇거나, 시간제한이 없는 Fargate 태스크나 AWS Batch에서 대기열로 받아 실행합니다.',
      fixes: { batch: ({ fn }) => `AWS Batch 작업으로 실행하기(${fn})` },
    },
  },
}

function asBatch(design: Design, id: Id): Design {
  const label = indexOf(design).nodes.get(id)?.label ?? ''
  const renamed = /lambda/i.test(label) ? label.replace(/(aws )?lambda/i, 'AWS Batch') : label
  const changed = updateNode(design, id, { service: 'batch', label: renamed, azs: undefined })
  const lambdaOnly = ['expectedDuration', 'vpcAttached', 'concurrency', 'dlq']
  return setProps(changed, id, Object.fromEntries(lambdaOnly.map((key) => [key, undefined])))
}
