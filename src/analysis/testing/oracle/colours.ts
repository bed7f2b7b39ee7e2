import { indexOf, type Group, type Id, type Node } from '../../../model/index.ts'
import { isOptional, type ReadEdge, type World } from './world.ts'

/** Lower case, without parentheses, digits and trailing single letters. */
export const stem = (label: string): string =>
  label
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\d+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/([\s_-]+[a-z])+$/, '')
    .replace(/[\s_-]+$/, '')
    .trim()

const left = (group: Group, blind: boolean): boolean =>
  group.kind === 'az' ||
  group.kind === 'site' ||
  group.kind === 'dx-location' ||
  (blind && group.kind === 'region')

/** The groups around a node as a role sees them: not which AZ, site or location (nor Region, if `blind`). */
export function containerPath(world: World, node: Node, blind = false): string {
  const around = indexOf(world.design).ancestors(node.id)
  return around
    .filter((group) => !left(group, blind))
    .map((group) =>
      group.kind === 'region'
        ? (group.name ?? group.id)
        : `${group.kind}:${group.kind === 'vpc' && !blind ? group.id : stem(group.label)}`,
    )
    .join('<')
}

/** Whether an edge says what a node does: not a soft need, a copy, a takeover, or what operates it. */
const runs = ({ mode, reading: { kind } }: ReadEdge): boolean =>
  kind === 'sync' || kind === 'async' || mode === 'path'

/** B2: equal colours are equal roles. Colours of neighbours are compared as sets. */
export function rolesOf(world: World, blind: boolean): ReadonlyMap<Id, string> {
  const first = world.design.nodes.map((node): [Id, string] => [
    node.id,
    [node.service, containerPath(world, node, blind), stem(node.label)].join('|'),
  ])
  const seen = world.edges.filter((one) => runs(one) && !isOptional(one))
  let colours = renumber(new Map(first))
  for (;;) {
    const before = colours
    const next = new Map(
      [...before].map(([id, own]): [Id, string] => {
        const out = seen.filter((e) => e.from.id === id).map((e) => `>${before.get(e.to.id)}`)
        const into = seen.filter((e) => e.to.id === id).map((e) => `<${before.get(e.from.id)}`)
        return [id, [own, ...[...new Set(out)].sort(), ...[...new Set(into)].sort()].join('|')]
      }),
    )
    colours = renumber(next)
    if (new Set(colours.values()).size === new Set(before.values()).size) return colours
  }
}

function renumber(colours: ReadonlyMap<Id, string>): Map<Id, string> {
  const names = [...new Set(colours.values())]
  return new Map([...colours].map(([id, colour]) => [id, String(names.indexOf(colour))]))
}
