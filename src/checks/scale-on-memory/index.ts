import { indexOf, labelOf, setProp, type Design, type Node, type Span } from '../../model/index.ts'
import { isOn, isStated, textIn } from '../reading/props.ts'
import { spanName } from '../reading/partNames.ts'
import type { Check } from '../types.ts'

/** A group that scales on a metric its instances do not report by themselves. */
export const check: Check = {
  id: 'scale-on-memory',
  pillar: 'operations',
  source: [
    '001 · Design high-performing and elastic compute solutions',
    'Amazon CloudWatch User Guide, “Metrics collected by the CloudWatch agent”',
  ],
  find: (design) =>
    design.spans
      .filter((span) => span.kind === 'asg' && scalesOnMemory(span))
      .flatMap((span) => {
        const silent = serversOf(design, span).filter((server) => !hasAgent(design, server))
        if (silent.length === 0) return []
        return [
          {
            on: silent.map(({ id }) => id),
            severity: 'low',
            chain: [],
            params: { group: spanName(design, span), metric: textIn(span, 'scaleOn') },
          },
        ]
      }),
  fixes: (_, { on, params }) => [
    {
      id: 'agent',
      params,
      edit: (before: Design) => on.reduce((so, id) => setProp(so, id, 'cloudwatchAgent', true), before),
    },
  ],
  words: {
    en: {
      message: ({ group, metric }) => `${group} scales on ${metric}, which its instances do not report.`,
      why: () =>
        'CloudWatch sees an instance from outside: processor, network and disk operations, but not how much of its memory is in use. Without an agent inside, the alarm has no data and the group never scales. (ECS is different: it reports the memory of services by itself.)',
      fix: () =>
        'Install the CloudWatch agent on the instances, by the launch template or Systems Manager, and publish the metric with the group as its dimension.',
      fixes: { agent: ({ group }) => `Run the CloudWatch agent in ${group}` },
    },
    ko: {
      message: ({ group, metric }) =>
        `인스턴스가 보고하지 않는 지표를 기준으로 조정합니다: ${group} (기준: ${metric}).`,
      why: () =>
        'CloudWatch는 인스턴스를 밖에서 봅니다. CPU, 네트워크, 디스크 작업은 보이지만 메모리를 얼마나 쓰는지는 보이지 않습니다. 안에 에이전트가 없으면 경보에 데이터가 없고 그룹은 조정되지 않습니다. (ECS는 다릅니다. 서비스의 메모리 사용률을 스스로 보고합니다.)',
      fix: () =>
        '시작 템플릿이나 Systems Manager로 CloudWatch 에이전트를 설치하고, 그룹을 차원으로 지정해 지표를 게시합니다.',
      fixes: { agent: ({ group }) => `CloudWatch 에이전트 실행하기(${group})` },
    },
  },
}

const scalesOnMemory = (span: Span) => /\bmem(ory)?\b|메모리/i.test(textIn(span, 'scaleOn'))

function serversOf(design: Design, span: Span): readonly Node[] {
  const { nodes } = indexOf(design)
  return [...new Set(span.members)]
    .flatMap((id) => nodes.get(id) ?? [])
    .filter(({ service }) => service === 'ec2')
}

/** As stated, else as its label says. */
function hasAgent(design: Design, server: Node): boolean {
  if (isStated(server, 'cloudwatchAgent')) return isOn(server, 'cloudwatchAgent')
  return /agent|에이전트/i.test(labelOf(design, server.id))
}
