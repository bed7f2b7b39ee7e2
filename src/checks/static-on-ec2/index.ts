import type { Analysis } from '../../analysis/index.ts'
import { indexOf, partName, setProp, type Design, type Edge, type Node } from '../../model/index.ts'
import { insertBetween } from '../fixing/insertBetween.ts'
import { usedBy } from '../reading/callers.ts'
import { isRunTime } from '../reading/edgeKind.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { isOn, isStated, textIn } from '../reading/props.ts'
import { isBalancer, isCompute, isDatabase, isOutside, isSharedFiles } from '../reading/serviceSets.ts'
import type { Check } from '../types.ts'

/** Words on a user, or on the line from one, that speak of files alike for everybody. */
const fileWords =
  /\b(downloads?|downloading|software updates?|get updates?|static (files|content|assets|site))\b|다운로드|정적|업데이트 파일/i

/** Files alike for everybody, served by instances with nothing at the edge. */
export const check: Check = {
  id: 'static-on-ec2',
  pillar: 'cost',
  source: [
    '004 · Software Update Offloading',
    '001 · Determine high-performing / scalable network architecture',
    'Amazon CloudFront Developer Guide, “What is Amazon CloudFront?”',
  ],
  find: (design, analysis) =>
    doorsOf(design, analysis).flatMap(({ door, calls }) => {
      if (!isStaticDoor(design, door, calls)) return []
      return [
        {
          on: [door.id],
          severity: 'medium',
          chain: [],
          params: { door: partName(design, door.id), users: partName(design, calls[0]?.from ?? '') },
        },
      ]
    }),
  asks: (design, analysis) =>
    doorsOf(design, analysis)
      .filter(({ door, calls }) => !isStated(door, 'content') && !isStaticDoor(design, door, calls))
      .filter(({ door }) => servesFiles(design, analysis, door))
      .map(({ door }) => ({ on: door.id, property: 'content' })),
  fixes: (design, { on: [id = ''], params }, analysis) => {
    const calls = doorsOf(design, analysis).find(({ door }) => door.id === id)?.calls ?? []
    if (calls.length === 0) return []
    const cloud = design.groups.find(({ kind }) => kind === 'cloud')
    const part = {
      service: 'cloudfront',
      label: 'CloudFront',
      ...(cloud ? { group: cloud.id } : {}),
      props: { cache: true },
    }
    const edges = calls.map((edge) => edge.id)
    // What stands behind the edge need not be reached past it.
    const closed = (so: Design) =>
      isBalancer(indexOf(so).nodes.get(id)) ? setProp(so, id, 'cloudFrontOnly', true) : so
    return [{ id: 'cloudfront', params, edit: (before) => closed(insertBetween(before, edges, part).design) }]
  },
  words: {
    en: {
      message: ({ door, users }) => `The same files are fetched again and again: ${users} → ${door}.`,
      why: () =>
        'Every byte passes a load balancer and an instance that add nothing to it, and on the day of a release the group grows just to copy. At the edge a file is fetched once and served from there: less load, a smaller bill for traffic, shorter ways, and copies that answer even while the origin is down. Not a line of the application changes.',
      fix: () =>
        'Put CloudFront in front, with a long time to live for files whose names carry their version; keep the files in S3 if nothing else needs them on the servers.',
      fixes: { cloudfront: ({ door }) => `Put CloudFront in front of ${door}` },
      ask: 'Are most answers files that are alike for everybody? Those are better served from the edge.',
    },
    ko: {
      message: ({ door, users }) => `같은 파일을 원본 서버에서 되풀이해 내려받습니다: ${users} → ${door}.`,
      why: () =>
        '모든 바이트가 아무것도 더하지 않는 로드 밸런서와 인스턴스를 지나가고, 배포하는 날이면 복사만을 위해 그룹이 늘어납니다. 엣지에서는 파일을 한 번 가져와 그곳에서 내줍니다. 부하와 전송 비용이 줄고, 거리도 짧아지며, 원본이 멈춘 동안에도 사본이 응답합니다. 애플리케이션은 한 줄도 바꾸지 않습니다.',
      fix: () =>
        '앞에 CloudFront를 두고, 이름에 버전이 들어간 파일은 TTL을 길게 잡습니다. 서버에 꼭 있어야 할 파일이 아니라면 S3에 둡니다.',
      fixes: { cloudfront: ({ door }) => `앞에 CloudFront 두기(${door})` },
      ask: '응답 대부분이 모두에게 같은 파일입니까? 그런 파일은 엣지에서 내주는 편이 낫습니다.',
    },
  },
}

interface Door {
  readonly door: Node
  readonly calls: readonly Edge[]
}

/** Load balancers and servers that people outside call straight, nothing at the edge between. */
function doorsOf(design: Design, analysis: Analysis): readonly Door[] {
  const { nodes } = indexOf(design)
  const { into } = neighboursOf(design)
  return design.nodes
    .filter(
      (node) => (isBalancer(node) && !isOn(node, 'internal')) || (isCompute(node) && node.service === 'ec2'),
    )
    .map((door) => ({
      door,
      calls: into(door.id).filter((edge) => isRunTime(analysis, edge) && isOutside(nodes.get(edge.from))),
    }))
    .filter(({ calls }) => calls.length > 0)
}

function isStaticDoor(design: Design, door: Node, calls: readonly Edge[]): boolean {
  if (isStated(door, 'content')) return textIn(door, 'content') === 'static'
  const { nodes } = indexOf(design)
  return calls.some(
    (edge) => fileWords.test(edge.label ?? '') || fileWords.test(nodes.get(edge.from)?.label ?? ''),
  )
}

/** Whether what stands behind a load balancer reads files and no database: then it may well be all files. */
function servesFiles(design: Design, analysis: Analysis, door: Node): boolean {
  if (!isBalancer(door)) return false
  const stores = usedBy(design, analysis, door.id).flatMap((server) => usedBy(design, analysis, server.id))
  return stores.some((store) => isSharedFiles(store) || store.service === 's3') && !stores.some(isDatabase)
}
