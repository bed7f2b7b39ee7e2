import { has } from '../../catalog/index.ts'
import { indexOf, partName, updateEdge, type Design, type Edge, type Id } from '../../model/index.ts'
import { kindOf } from '../reading/edgeKind.ts'
import type { Analysis } from '../../analysis/index.ts'
import type { Check } from '../types.ts'

/** Rule C4: services that each need another of the loop: they run, but could not start from cold. */
export const check: Check = {
  id: 'cold-start-cycle',
  pillar: 'reliability',
  source: [
    '004 · Microservice',
    'AWS Well-Architected, Reliability pillar, REL 5: turn hard dependencies into soft dependencies',
  ],
  find: (design, analysis) =>
    serviceLoops(design, analysis).map((loop) => ({
      on: loop,
      severity: 'low',
      chain: loop,
      params: { loop: loop.map((id) => partName(design, id)).join(' ⇄ ') },
    })),
  fixes: (design, { on, params }, analysis) => {
    const needs = needsWithin(design, analysis, on)
    // In a plain ring any need may give way; in anything denser, which ones is the author's to say.
    if (needs.length !== on.length) return []
    return needs.slice(0, 2).map(({ id, from, to }, i) => ({
      id: i === 0 ? 'soften' : 'soften-other',
      params: { ...params, from: partName(design, from), to: partName(design, to) },
      edit: (before) => updateEdge(before, id, { kind: 'soft' }),
    }))
  },
  words: {
    en: {
      message: ({ loop }) => `${loop} need each other: after a full stop none of them can start first.`,
      why: () =>
        'While all of them run, each finds the other there and nothing looks wrong. After a whole zone or Region was down, each waits for the other to come up, and somebody has to find a trick at the worst moment. Retries and health checks that depend on the other service make it worse.',
      fix: () =>
        'Let one of them start and serve something without the other: a cached answer, a default, a queue between them. Then say so on the line by making it soft or asynchronous.',
      fixes: {
        soften: ({ from, to }) => `Let ${from} go on without ${to}`,
        'soften-other': ({ from, to }) => `Let ${from} go on without ${to}`,
      },
    },
    ko: {
      message: ({ loop }) =>
        `${loop}: 서로를 필요로 해서, 모두 멈춘 뒤에는 어느 것도 먼저 시작할 수 없습니다.`,
      why: () =>
        '모두 실행 중일 때는 서로가 있으므로 아무 문제도 드러나지 않습니다. 가용 영역이나 리전 전체가 멈췄다가 돌아오면 서로 상대가 뜨기를 기다리게 되고, 가장 바쁜 순간에 사람이 편법을 찾아야 합니다. 상대 서비스에 기대는 상태 확인과 재시도는 문제를 더 키웁니다.',
      fix: () =>
        '하나는 상대 없이도 시작해서 일부라도 응답할 수 있게 합니다. 캐시된 응답, 기본값, 사이에 둔 대기열이 방법입니다. 그리고 그 연결선을 소프트 또는 비동기로 표시합니다.',
      fixes: {
        soften: ({ from, to }) => `${to} 없이도 동작하게 하기: ${from}`,
        'soften-other': ({ from, to }) => `${to} 없이도 동작하게 하기: ${from}`,
      },
    },
  },
}

function needsWithin(design: Design, analysis: Analysis, loop: readonly Id[]): readonly Edge[] {
  const inside = new Set(loop)
  return design.edges.filter(
    (edge) =>
      inside.has(edge.from) &&
      inside.has(edge.to) &&
      edge.optional !== true &&
      edge.invalid !== true &&
      kindOf(analysis, edge) === 'sync',
  )
}

/** The loops that are made of needs of services. A hub that leads there and back is a network, which has no start. */
function serviceLoops(design: Design, analysis: Analysis): readonly (readonly Id[])[] {
  const { nodes } = indexOf(design)
  const isHub = (id: Id) => {
    const service = nodes.get(id)?.service ?? ''
    return has(service, 'router') && !has(service, 'load-balancer')
  }
  return analysis.coldStarts.flatMap((loop) => {
    const services = loop.filter((id) => !isHub(id))
    const inside = needsWithin(design, analysis, services)
    const needing = services.filter(
      (id) => inside.some(({ from }) => from === id) && inside.some(({ to }) => to === id),
    )
    return needing.length > 1 ? [needing] : []
  })
}
