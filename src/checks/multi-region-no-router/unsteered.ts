import { indexOf, type Design, type Id, type Node } from '../../model/index.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { inTwoRegions, regionKey } from '../reading/places.ts'
import { isCompute } from '../reading/serviceSets.ts'
import { isFrontDoor } from '../reading/tiers.ts'
import { isPublicClient } from '../reading/whereabouts.ts'

/** Front doors in two Regions between which nothing chooses. */
export interface Unsteered {
  readonly clients: readonly Id[]
  /** The one that is used first. */
  readonly doors: readonly Id[]
  /** Whether clients call the second by itself; else nothing does. */
  readonly called: boolean
}

const routers: ReadonlySet<string> = new Set([
  'route53',
  'global-accelerator',
  'cloudfront',
  's3-multi-region-access-point',
  'application-recovery-controller',
])

/** Every such pair of doors of one service. A design that draws anything able to choose between Regions is left alone. */
export function unsteered(design: Design): readonly Unsteered[] {
  if (design.nodes.some(({ service }) => routers.has(service))) return []
  const { nodes } = indexOf(design)
  const clients = design.nodes.filter((node) => isPublicClient(design, node))
  const callers = (door: Node) =>
    neighboursOf(design)
      .into(door.id)
      .flatMap(({ from }) => nodes.get(from) ?? [])
  const entered = design.nodes.filter(
    (node) => isDoor(design, node) && callers(node).some((caller) => clients.includes(caller)),
  )
  const pairs = entered.flatMap((first, i) => {
    const second =
      entered.slice(i + 1).find((node) => isTwin(design, first, node)) ??
      design.nodes.find(
        (node) => isTwin(design, first, node) && isDoor(design, node) && callers(node).length === 0,
      )
    return second ? [[first, second] as const] : []
  })
  const [pair] = pairs
  if (!pair) return []
  const [first, second] = pair
  const own = [...callers(first), ...callers(second)].filter((caller) => clients.includes(caller))
  return [
    {
      clients: [...new Set(own.map(({ id }) => id))],
      doors: [first.id, second.id],
      called: entered.includes(second),
    },
  ]
}

const isDoor = (design: Design, node: Node) =>
  (isFrontDoor(node) || isCompute(node)) &&
  regionKey(design, node.id) !== '' &&
  node.props?.['state'] === undefined

const isTwin = (design: Design, one: Node, other: Node) =>
  one.service === other.service && inTwoRegions(design, one.id, other.id)
