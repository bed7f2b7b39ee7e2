import { indexOf, type Design, type Edge, type Id, type Node } from '../../model/index.ts'
import type { Analysis } from '../../analysis/index.ts'
import { isRunTime } from '../reading/edgeKind.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { tierNames } from '../reading/tierNames.ts'
import { isOn } from '../reading/props.ts'
import { isMachine } from '../reading/tiers.ts'
import { groupOfKind, isOnPremises } from '../reading/whereabouts.ts'
import type { Check } from '../types.ts'
import { overVpn } from './overVpn.ts'
import { words } from './words.ts'

/** A data centre that reaches servers or databases in a VPC over the Internet, with no tunnel and nothing encrypted. */
export const check: Check = {
  id: 'public-internet-hybrid',
  pillar: 'security',
  source: ['003 · Hybrid Networking', 'AWS Site-to-Site VPN User Guide'],
  find: (design, analysis) =>
    design.nodes
      .filter((node) => isOnPremises(design, node) && neighboursOf(design).into(node.id).length === 0)
      .flatMap((from) => {
        const way = openWay(design, analysis, from)
        const middle = middleOf(design, way ?? [])
        if (!way || middle === undefined) return []
        const end = way.at(-1) ?? from.id
        const params = {
          from: tierNames(design, [from.id]),
          to: tierNames(design, [end]),
          net: tierNames(design, [middle]),
        }
        return [{ on: [middle], severity: 'high' as const, chain: way, params, culprits: way }]
      })
      .filter((found, i, all) => all.findIndex((other) => other.on[0] === found.on[0]) === i),
  fixes: (design, { chain, params }) => {
    const [from, ...way] = chain
    const site = from === undefined ? undefined : groupOfKind(design, from, 'site')
    const end = way.at(-1)
    const region = end === undefined ? undefined : groupOfKind(design, end, 'region')
    if (from === undefined || !site || !region) return []
    return [{ id: 'vpn', params, edit: (so) => overVpn(so, chain, site.id, region.id) }]
  },
  words,
}

/** The Internet itself, where it is drawn; else the line to it. */
function middleOf(design: Design, way: readonly Id[]): Id | undefined {
  const { nodes } = indexOf(design)
  return (
    way.find((id) => nodes.get(id)?.service === 'internet') ?? way.find((id) => isInternet(nodes.get(id)))
  )
}

const isInternet = (node: Node | undefined) =>
  node?.service === 'internet' || node?.service === 'internet-link'
const passes: ReadonlySet<string> = new Set([
  'internet',
  'internet-link',
  'internet-gateway',
  'customer-router',
  'eip',
  'alb',
  'nlb',
  'elb',
])
const secured = /https|tls|ssl|ipsec|vpn|sftp|ssh|암호/i

/** The way from a data centre over the Internet to a server or database in a VPC, none of its lines encrypted. */
function openWay(design: Design, analysis: Analysis, from: Node): readonly Id[] | undefined {
  const { nodes } = indexOf(design)
  const seen = new Set<Id>([from.id])
  const todo: { readonly id: Id; readonly way: readonly Id[] }[] = [{ id: from.id, way: [from.id] }]
  const isOpen = (edge: Edge) =>
    isRunTime(analysis, edge) && !secured.test(edge.label ?? '') && !isOn(edge, 'encrypted')
  for (let at = todo.shift(); at; at = todo.shift()) {
    for (const edge of neighboursOf(design).outOf(at.id).filter(isOpen)) {
      const next = nodes.get(edge.to)
      if (!next || seen.has(next.id) || isOn(next, 'encrypted') || secured.test(next.label)) continue
      seen.add(next.id)
      const way = [...at.way, next.id]
      const crossed = way.some((id) => isInternet(nodes.get(id)))
      if (crossed && isPrivatePart(design, next)) return way
      if (passes.has(next.service)) todo.push({ id: next.id, way })
    }
  }
  return undefined
}

const isPrivatePart = (design: Design, node: Node) =>
  (isMachine(node) || ['rds', 'aurora', 'aurora-writer'].includes(node.service)) &&
  groupOfKind(design, node.id, 'vpc') !== undefined
