import { addGroup, freshId, indexOf, moveInto, type Design, type Id, type Node } from '../../model/index.ts'
import type { Analysis } from '../../analysis/index.ts'
import { callersOf } from '../reading/callers.ts'
import { partNames } from '../reading/partNames.ts'
import { groupOfKind, isPublicClient, subnetKind } from '../reading/whereabouts.ts'
import type { Check, FixOffer, Found } from '../types.ts'

const stores: ReadonlySet<string> = new Set([
  'rds',
  'rds-replica',
  'rds-standby',
  'aurora',
  'aurora-writer',
  'aurora-reader',
  'aurora-serverless',
  'documentdb',
  'neptune',
  'elasticache',
  'memorydb',
  'redshift',
  'opensearch',
])

/** A database of a VPC that stands in a public subnet, or that people outside call themselves. */
export const check: Check = {
  id: 'db-public',
  pillar: 'security',
  source: [
    '003 · AWS Relational Database Service',
    'Amazon RDS User Guide: hiding a DB instance in a VPC from the internet',
  ],
  find: (design, analysis) =>
    design.nodes
      .filter((node) => stores.has(node.service))
      .flatMap((db) => {
        const clients = outsidersOf(design, analysis, db)
        const inPublic = subnetKind(design, db.id) === 'subnet-public'
        if (!inPublic && clients.length === 0) return []
        const params = { db: partNames(design, [db.id]), clients: partNames(design, clients) }
        return [{ on: [db.id], severity: 'high', chain: [...clients.slice(0, 1), db.id], params }]
      }),
  fixes,
  words: {
    en: {
      message: ({ db, clients }) =>
        clients ? `${db} is called from outside, by ${clients}.` : `${db} stands in a public subnet.`,
      why: () =>
        'A database that has a way to the Internet is tried by everybody on it, day and night, and one weak password or one unpatched fault is enough. Only the application needs to reach it; people and programs outside go through the application.',
      fix: () =>
        'Put it into a private subnet without a public address, and let its security group accept the application only.',
      fixes: { 'private-subnet': ({ db }) => `Move ${db} into a private subnet of its zone` },
    },
    ko: {
      message: ({ db, clients }) =>
        clients ? `${db}: 밖에서 바로 접근합니다(${clients}).` : `${db}: 퍼블릭 서브넷에 있습니다.`,
      why: () =>
        '인터넷으로 길이 난 데이터베이스는 밤낮없이 누구나 두드려 봅니다. 약한 암호 하나, 패치하지 않은 취약점 하나면 충분합니다. 데이터베이스에는 애플리케이션만 닿으면 되고, 밖의 사람과 프로그램은 애플리케이션을 거칩니다.',
      fix: () => '공인 주소 없이 프라이빗 서브넷에 두고, 보안 그룹은 애플리케이션만 허용합니다.',
      fixes: { 'private-subnet': ({ db }) => `같은 영역의 프라이빗 서브넷으로 옮기기(${db})` },
    },
  },
}

function outsidersOf(design: Design, analysis: Analysis, db: Node): readonly Id[] {
  return callersOf(design, analysis, db.id)
    .filter((node) => isPublicClient(design, node))
    .map((node) => node.id)
}

function fixes(design: Design, { on: [db], params }: Found, analysis: Analysis): readonly FixOffer[] {
  const node = indexOf(design).nodes.get(db ?? '')
  const zone = node && groupOfKind(design, node.id, 'az')
  if (!node || !zone || subnetKind(design, node.id) !== 'subnet-public') return []
  // A move alone does not help where outsiders call it.
  if (outsidersOf(design, analysis, node).length > 0) return []
  return [{ id: 'private-subnet', params, edit: (so) => intoPrivate(so, node.id, zone.id) }]
}

/** In the zone's private subnet: one with data in it, else any, else a new one. */
function intoPrivate(design: Design, db: Id, zone: Id): Design {
  const index = indexOf(design)
  const subnets = index.childGroups(zone).filter((group) => group.kind === 'subnet-private')
  const home =
    subnets.find((group) => index.childNodes(group.id).some((node) => stores.has(node.service))) ?? subnets[0]
  if (home) return moveInto(design, [db], home.id)
  const id = freshId(design, 'subnet-private')
  const made = addGroup(design, { id, kind: 'subnet-private', label: 'Private subnet', parent: zone })
  return moveInto(made, [db], id)
}
