import { indexOf, type Design, type Id, type Node } from '../../model/index.ts'
import type { Analysis } from '../../analysis/index.ts'
import { kindOf } from '../reading/edgeKind.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { partNames } from '../reading/partNames.ts'
import { isOn, isStated } from '../reading/props.ts'
import { isOnPremises } from '../reading/whereabouts.ts'
import type { Check } from '../types.ts'

/** A server in a data centre that needs quick writes, and waits for a file store in AWS at each of them. */
export const check: Check = {
  id: 'hybrid-latency',
  pillar: 'performance',
  source: [
    '003 · Storage choice',
    '003 · Where should our Customer Store their Data?',
    'AWS Storage Gateway User Guide',
  ],
  find: (design, analysis) =>
    waiting(design, analysis)
      .filter(({ server }) => isOn(server, 'lowLatency'))
      .map(({ server, path }) => ({
        on: [server.id, ...path.slice(-1)],
        severity: 'low',
        chain: [server.id, ...path],
        params: { server: partNames(design, [server.id]), store: partNames(design, path.slice(-1)) },
      })),
  asks: (design, analysis) =>
    waiting(design, analysis)
      .filter(({ server }) => !isStated(server, 'lowLatency'))
      .map(({ server }) => ({ on: server.id, property: 'lowLatency' })),
  words: {
    en: {
      message: ({ server, store }) => `${server} waits for ${store} across the link at every write.`,
      why: () =>
        'A write that must be quick cannot cross a link of tens of milliseconds and come back. Written to a local cache and uploaded later, it is done at the speed of the local network, and a broken link delays the upload instead of the work.',
      fix: () =>
        'Write to a Storage Gateway in the data centre, which answers at once and uploads in the background.',
      ask: 'Must its writes be quick? Then a local gateway should answer them.',
    },
    ko: {
      message: ({ server, store }) => `${server}: 쓸 때마다 회선 너머를 기다립니다(${store}).`,
      why: () =>
        '빨라야 하는 쓰기가 수십 밀리초짜리 회선을 건너갔다 올 수는 없습니다. 로컬 캐시에 쓰고 나중에 올리면 로컬 네트워크 속도로 끝나고, 회선이 끊겨도 업무가 아니라 업로드만 늦어집니다.',
      fix: () => '데이터 센터의 Storage Gateway에 씁니다. 바로 응답하고 업로드는 뒤에서 합니다.',
      ask: '쓰기가 빨라야 합니까? 그렇다면 가까운 게이트웨이가 응답해야 합니다.',
    },
  },
}

interface Wait {
  readonly server: Node
  readonly path: readonly Id[]
}

const servers: ReadonlySet<string> = new Set(['onprem-server', 'onprem-container-host'])
const links: ReadonlySet<string> = new Set(['dx-connection', 'dx-endpoint', 'vpn-connection', 'vgw'])
const between: ReadonlySet<string> = new Set([
  ...links,
  'customer-router',
  'customer-gateway',
  'dx-gateway',
  'transit-gateway',
  'efs-mount-target',
  'vpc-endpoint-interface',
])
const stores: ReadonlySet<string> = new Set(['efs', 's3', 'fsx-windows', 'fsx-ontap', 'fsx-openzfs'])

/** Servers that reach a file store over a private link by lines all of which they wait for. */
function waiting(design: Design, analysis: Analysis): readonly Wait[] {
  return design.nodes
    .filter((node) => servers.has(node.service) && isOnPremises(design, node))
    .flatMap((server) => wayToStore(design, analysis, server) ?? [])
}

function wayToStore(design: Design, analysis: Analysis, server: Node): Wait | undefined {
  const { nodes } = indexOf(design)
  const seen = new Set<Id>([server.id])
  const todo: {
    readonly id: Id
    readonly path: readonly Id[]
    readonly crossed: boolean
  }[] = [{ id: server.id, path: [], crossed: false }]
  for (let at = todo.shift(); at; at = todo.shift()) {
    for (const edge of neighboursOf(design).outOf(at.id)) {
      const next = nodes.get(edge.to)
      if (!next || seen.has(next.id) || kindOf(analysis, edge) !== 'sync') continue
      seen.add(next.id)
      const path = [...at.path, next.id]
      if (stores.has(next.service) && at.crossed) return { server, path }
      if (between.has(next.service)) {
        todo.push({ id: next.id, path, crossed: at.crossed || links.has(next.service) })
      }
    }
  }
  return undefined
}
