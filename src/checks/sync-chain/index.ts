import { indexOf, type Design, type Id } from '../../model/index.ts'
import type { Analysis } from '../../analysis/index.ts'
import { kindOf } from '../reading/edgeKind.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { partNames } from '../reading/partNames.ts'
import { isFrontDoor, isMachine } from '../reading/tiers.ts'
import type { Check } from '../types.ts'

/** Services that call each other and wait: told once, for the longest chain. A second service counts when others call it
 *  too, so that two tiers of one service are not taken for two; three in a row always do. */
export const check: Check = {
  id: 'sync-chain',
  pillar: 'reliability',
  source: ['004 · Microservice (arch-6)', '000 · Decoupling', 'AWS whitepaper “Availability and Beyond”'],
  find: (design, analysis) => {
    const chain = longestChain(design, analysis)
    if (chain.length < 2) return []
    const params = {
      doors: partNames(design, chain, 6),
      count: String(chain.length),
      product: (100 * 0.999 ** chain.length).toFixed(1),
    }
    return [{ on: chain, severity: 'info', chain, params }]
  },
  words: {
    en: {
      message: ({ doors, count }) => `${count} services wait for each other in a chain: ${doors}.`,
      why: ({ count, product }) =>
        `A call that is waited for makes the other service’s weak spot one’s own, and availabilities multiply: ${count} services of 99.9 % each give ${product} %. A slow one at the end holds the threads of all before it.`,
      fix: () =>
        'Send what need not be answered at once as a message (SQS, SNS, EventBridge); give the calls that remain a timeout, a retry with jitter and something to answer when the other is away.',
    },
    ko: {
      message: ({ doors, count }) => `서비스 ${count}개가 차례로 서로를 기다립니다: ${doors}.`,
      why: ({ count, product }) =>
        `기다리는 호출은 상대 서비스의 약점을 내 것으로 만들고, 가용성은 곱해집니다. 99.9%짜리 ${count}개를 이으면 ${product}%입니다. 끝의 하나가 느려지면 앞의 모든 서비스가 스레드를 붙잡힌 채 기다립니다.`,
      fix: () =>
        '바로 답하지 않아도 되는 것은 메시지(SQS, SNS, EventBridge)로 보냅니다. 남는 호출에는 시간 제한과 지터를 둔 재시도, 상대가 없을 때의 대답을 마련합니다.',
    },
  },
}

/** Front doors in the order of the calls. */
function longestChain(design: Design, analysis: Analysis): readonly Id[] {
  const doors = design.nodes.filter(isFrontDoor)
  const next = new Map(doors.map((door) => [door.id, calledBehind(design, analysis, door.id)]))
  const called = new Map(doors.map(({ id }) => [id, outsideCallers(design, analysis, id)]))
  const best = new Map<Id, readonly Id[]>()
  const from = (id: Id, seen: ReadonlySet<Id>): readonly Id[] => {
    const known = best.get(id)
    if (known) return known
    const ways = [...(next.get(id) ?? [])]
      .filter((to) => !seen.has(to))
      .map((to) => from(to, new Set([...seen, to])))
    const longest = ways.reduce<readonly Id[]>((one, other) => (other.length > one.length ? other : one), [])
    const chain = [id, ...longest]
    best.set(id, chain)
    return chain
  }
  const chains = doors.map(({ id }) => from(id, new Set([id])))
  return chains
    .filter((chain) => chain.length > 2 || (chain.length === 2 && (called.get(chain[1] ?? '') ?? 0) > 0))
    .reduce<readonly Id[]>((one, other) => (other.length > one.length ? other : one), [])
}

/** Front doors that what stands behind a front door calls and waits for. */
function calledBehind(design: Design, analysis: Analysis, door: Id): ReadonlySet<Id> {
  const { nodes } = indexOf(design)
  const sync = (id: Id) =>
    neighboursOf(design)
      .outOf(id)
      .filter((edge) => kindOf(analysis, edge) === 'sync')
      .flatMap((edge) => nodes.get(edge.to) ?? [])
  const servers = sync(door).filter((node) => isMachine(node) || node.service === 'lambda')
  return new Set(
    servers.flatMap((server) =>
      sync(server.id)
        .filter(isFrontDoor)
        .map((node) => node.id),
    ),
  )
}

/** Callers of a front door that are no servers of the drawing. */
function outsideCallers(design: Design, analysis: Analysis, door: Id): number {
  const { nodes } = indexOf(design)
  return neighboursOf(design)
    .into(door)
    .filter((edge) => kindOf(analysis, edge) === 'sync')
    .flatMap((edge) => nodes.get(edge.from) ?? [])
    .filter((node) => !isMachine(node) && node.service !== 'lambda').length
}
