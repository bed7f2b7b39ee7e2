import type { Analysis } from '../../analysis/index.ts'
import { indexOf, partName, type Design, type Id, type Node } from '../../model/index.ts'
import { addPart } from '../fixing/addPart.ts'
import { connectOnce } from '../fixing/connectOnce.ts'
import { setProps } from '../fixing/setProps.ts'
import { usedBy } from '../reading/callers.ts'
import { partNames } from '../reading/partNames.ts'
import { isOn, isStated, textIn } from '../reading/props.ts'
import { isBalancer, isCache } from '../reading/serviceSets.ts'
import { zonesAround } from '../reading/zonesAround.ts'
import type { Check } from '../types.ts'

/** Sticky sessions whose content lives on the servers. */
export const check: Check = {
  id: 'session-on-instance',
  pillar: 'reliability',
  source: [
    '004 · With Database/Cache',
    'Elastic Load Balancing User Guide, “Sticky sessions for your Application Load Balancer”',
    'AWS Well-Architected, Reliability pillar, REL 5: make systems stateless where possible',
  ],
  find: (design, analysis) =>
    design.nodes
      .filter((node) => keepsOnServers(design, analysis, node))
      .map((node) => {
        const servers = targetsOf(design, analysis, node)
        return {
          on: [node.id],
          severity: 'medium',
          chain: [],
          params: {
            balancer: partName(design, node.id),
            servers: partNames(
              design,
              servers.map(({ id }) => id),
            ),
          },
        }
      }),
  asks: (design, analysis) =>
    design.nodes
      .filter((node) => isSticky(node) && !isStated(node, 'sessions') && hasCache(design, analysis, node))
      .map((node) => ({ on: node.id, property: 'sessions' })),
  fixes: (_, { on, params }, analysis) =>
    on.map((id) => ({ id: 'store', params, edit: (before: Design) => withStore(before, analysis, id) })),
  words: {
    en: {
      message: ({ balancer, servers }) =>
        `${balancer} ties each visitor to one server, and the session lives there: ${servers}.`,
      why: () =>
        'The load balancer finds another server at once, and the visitor arrives there as a stranger: what the lost server held, the login or the basket, is gone. Stickiness also keeps load where it is when servers are added, and makes every deployment a small outage for somebody.',
      fix: () =>
        'Keep sessions in a shared store (ElastiCache with a replica, or a DynamoDB table), or signed on the client if they are small, and turn stickiness off.',
      fixes: { store: () => 'Keep sessions in a replicated ElastiCache and turn stickiness off' },
      ask: 'Where does a session live: on the server, in a shared store, or with the client?',
    },
    ko: {
      message: ({ balancer, servers }) =>
        `방문자가 서버 하나에 묶이고 세션도 그 서버에 있습니다: ${balancer} → ${servers}.`,
      why: () =>
        '로드 밸런서는 곧바로 다른 서버를 찾아 주지만, 그 서버에서 방문자는 처음 온 사람입니다. 잃은 서버에 있던 로그인과 장바구니는 사라집니다. 고정 세션을 쓰면 서버를 늘려도 부하가 옮겨 가지 않고, 배포할 때마다 누군가는 작은 중단을 겪습니다.',
      fix: () =>
        '세션을 공유 저장소(복제본을 둔 ElastiCache나 DynamoDB 테이블)에 두거나, 작다면 서명해서 클라이언트에 두고, 고정 세션을 끕니다.',
      fixes: { store: () => '세션을 복제된 ElastiCache에 두고 고정 세션 끄기' },
      ask: '세션을 어디에 둡니까? 서버, 공유 저장소, 클라이언트 중 하나를 고릅니다.',
    },
  },
}

const isSticky = (node: Node) => isBalancer(node) && isOn(node, 'stickiness')

function targetsOf(design: Design, analysis: Analysis, balancer: Node): readonly Node[] {
  return usedBy(design, analysis, balancer.id)
}

/** On the servers, as the drawing says, or because nothing else is drawn that could hold them. */
function keepsOnServers(design: Design, analysis: Analysis, node: Node): boolean {
  if (!isSticky(node) || targetsOf(design, analysis, node).length < 2) return false
  const where = textIn(node, 'sessions')
  if (where !== '') return where === 'server'
  return !hasCache(design, analysis, node)
}

/** Whether the servers use something sessions could live in. */
function hasCache(design: Design, analysis: Analysis, balancer: Node): boolean {
  return targetsOf(design, analysis, balancer).some((server) =>
    usedBy(design, analysis, server.id).some((store) => isCache(store) || store.service === 'dynamodb'),
  )
}

function withStore(design: Design, analysis: Analysis, balancer: Id): Design {
  const node = indexOf(design).nodes.get(balancer)
  const servers = node ? targetsOf(design, analysis, node) : []
  const [first] = servers
  const vpc = indexOf(design)
    .ancestors(first?.id ?? balancer)
    .find((group) => group.kind === 'vpc')
  const store = addPart(design, {
    service: 'elasticache',
    label: 'Session store',
    ...(vpc ? { group: vpc.id } : {}),
    azs: [...zonesAround(design, first?.id ?? balancer)].slice(0, 2),
    props: { nodes: 2, multiAz: true, autoFailover: true, sessionStore: true },
  })
  const connected = servers.reduce(
    (so, { id }) => connectOnce(so, { from: id, to: store.id, kind: 'sync', label: 'sessions' }),
    store.design,
  )
  return setProps(connected, balancer, { stickiness: false, sessions: 'shared' })
}
