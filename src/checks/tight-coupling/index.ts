import { indexOf, updateNode, type Design, type Id } from '../../model/index.ts'
import { insertBetween } from '../fixing/insertBetween.ts'
import { gathered } from '../reading/gathered.ts'
import { tierNames } from '../reading/tierNames.ts'
import { tierCallsOf, type TierCalls } from '../reading/tierCalls.ts'
import { groupOfKind } from '../reading/whereabouts.ts'
import { zonesOfNode } from '../reading/zones.ts'
import type { Check } from '../types.ts'
import { updateEdge } from '../../model/index.ts'

/** Two tiers of several servers, each server wired to some of the other tier by address. */
export const check: Check = {
  id: 'tight-coupling',
  pillar: 'reliability',
  source: [
    '000 · Decoupling',
    '001 · Architecting solution',
    'AWS Well-Architected, Reliability pillar, REL 4: loosely coupled dependencies',
  ],
  find: (design, analysis) =>
    tierCallsOf(design, analysis)
      .filter(isPinned)
      .map(({ callers, called, edges }) => ({
        on: [...callers, ...called].map((node) => node.id),
        severity: 'medium',
        chain: edges.slice(0, 1).flatMap((edge) => [edge.from, edge.to]),
        params: {
          callers: tierNames(
            design,
            callers.map((node) => node.id),
          ),
          called: tierNames(
            design,
            called.map((node) => node.id),
          ),
        },
      })),
  fixes: (design, { on, params }, analysis) => {
    const own = tierCallsOf(design, analysis).find(({ callers, called }) =>
      [...callers, ...called].every((node) => on.includes(node.id)),
    )
    return own ? [{ id: 'load-balancer', params, edit: (so) => withBalancer(so, own) }] : []
  },
  words: {
    en: {
      message: ({ callers, called }) => `${callers} each know the address of one of ${called}.`,
      why: () =>
        'When one server dies, those wired to it answer with errors although its twins are fine, and a load balancer in front may still think them healthy. Adding a server to one tier means editing addresses in the other, so neither can scale by itself.',
      fix: () =>
        'Put an internal load balancer between the tiers; where the caller can wait, a queue, which decouples more.',
      fixes: { 'load-balancer': ({ called }) => `Put an internal load balancer before ${called}` },
    },
    ko: {
      message: ({ callers, called }) =>
        `${callers}: 저마다 상대 서버 하나의 주소에 묶여 있습니다(상대: ${called}).`,
      why: () =>
        '서버 하나가 죽으면 그 서버에 묶인 쪽은 짝이 멀쩡해도 오류를 내고, 앞의 로드 밸런서는 여전히 정상으로 여길 수 있습니다. 한 계층에 서버를 늘리려면 다른 계층의 주소를 고쳐야 하니 어느 쪽도 혼자 확장하지 못합니다.',
      fix: () =>
        '계층 사이에 내부 로드 밸런서를 둡니다. 호출하는 쪽이 기다려도 된다면 더 느슨한 대기열을 씁니다.',
      fixes: { 'load-balancer': ({ called }) => `내부 로드 밸런서를 앞에 두기(${called})` },
    },
  },
}

/** Several on both sides, and nobody who knows them all. */
function isPinned({ callers, called, edges }: TierCalls): boolean {
  const known = gathered(edges, (edge) => edge.from)
  const isPartial = (id: Id) => new Set(known.get(id)?.map((edge) => edge.to)).size < called.length
  return callers.length > 1 && called.length > 1 && callers.every((caller) => isPartial(caller.id))
}

function withBalancer(design: Design, { called, edges }: TierCalls): Design {
  const [first] = called
  const vpc = first && groupOfKind(design, first.id, 'vpc')
  const zones = [...new Set(called.flatMap((node) => zonesOfNode(design, node.id)))].sort()
  const part = {
    service: 'alb',
    label: 'ALB (internal)',
    props: { internal: true },
    ...(vpc ? { group: vpc.id } : {}),
  }
  const made = insertBetween(
    design,
    edges.map((edge) => edge.id),
    part,
  )
  const enabled = zones.length > 0 ? updateNode(made.design, made.id, { azs: zones }) : made.design
  // What was a pin to one server is now a choice among all.
  const targets = [...indexOf(enabled).edges.values()].filter((edge) => edge.from === made.id)
  return targets.reduce((so, edge) => updateEdge(so, edge.id, { anyOf: made.id, label: undefined }), enabled)
}
