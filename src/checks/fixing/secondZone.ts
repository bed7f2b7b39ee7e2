import { addGroup, freshId, indexOf, type Design, type Group, type Id } from '../../model/index.ts'
import { otherZones } from '../reading/zones.ts'
import type { Made } from './made.ts'
import { siblingLabel } from './siblingLabel.ts'

/** Another zone beside `zone` (an AZ group): the first that is drawn, else a new one as in `addSecondZone`. */
export function secondZone(design: Design, zone: Id): Made {
  const first = indexOf(design).groups.get(zone)
  const other = first && otherZones(design, first)[0]
  return other ? { design, id: other.id } : addSecondZone(design, zone)
}

/** A new AZ beside `zone`, with the next free letter and empty subnets of the same kinds and names. */
export function addSecondZone(design: Design, zone: Id): Made {
  const index = indexOf(design)
  const first = index.groups.get(zone)
  if (!first) return { design, id: zone }
  const letter = nextLetter(design, first)
  const id = freshId(design, `az-${letter}`)
  const added = addGroup(design, {
    id,
    kind: 'az',
    label: zoneLabel(design, first, letter),
    ...(first.parent === undefined ? {} : { parent: first.parent }),
    // A zone without a letter is one of its own; its neighbour is another.
    ...(first.zone === undefined ? {} : { zone: letter }),
  })
  const withSubnets = index
    .childGroups(zone)
    .filter(isSubnet)
    .reduce((so, subnet) => twinGroup(so, subnet, id, first.zone, letter).design, added)
  return { design: withSubnets, id }
}

/** The subnet of `zone` that answers to `home` (a subnet of another zone, or a group inside one): of the same kind, and
 *  of the same name or place in the row; made when there is none. The zone itself for what stands in no subnet. */
export function homeIn(design: Design, home: Id | undefined, zone: Id): Made {
  const index = indexOf(design)
  const around = home === undefined ? [] : [index.groups.get(home), ...index.ancestors(home)]
  const subnet = around.find((group) => group !== undefined && isSubnet(group))
  const target = index.groups.get(zone)
  if (!subnet || !target) return { design, id: zone }
  const letter = around.find((group) => group?.kind === 'az')?.zone
  const ofKind = (parent: Id | undefined) =>
    index.childGroups(parent).filter((group) => group.kind === subnet.kind)
  const alike = ofKind(zone)
  const found =
    alike.find((group) => group.label === siblingLabel(design, subnet.label, letter, target.zone)) ??
    alike.find((group) => group.label === subnet.label) ??
    alike[ofKind(subnet.parent).indexOf(subnet)]
  return found ? { design, id: found.id } : twinGroup(design, subnet, zone, letter, target.zone)
}

function twinGroup(design: Design, twin: Group, parent: Id, from?: string, to?: string): Made {
  const id = freshId(design, siblingLabel(design, twin.id, from, to))
  const label = siblingLabel(design, twin.label, from, to)
  return { design: addGroup(design, { id, kind: twin.kind, label, parent }), id }
}

const isSubnet = (group: Group) => group.kind === 'subnet-public' || group.kind === 'subnet-private'

/** The first letter no zone beside this one has. */
function nextLetter(design: Design, first: Group): string {
  const used = new Set(
    indexOf(design)
      .childGroups(first.parent)
      .flatMap((group) => group.zone ?? []),
  )
  return 'abcdefghijklmnopqrstuvwxyz'.split('').find((letter) => !used.has(letter)) ?? 'b'
}

function zoneLabel(design: Design, first: Group, letter: string): string {
  const label = siblingLabel(design, first.label, first.zone, letter)
  return label === first.label ? `${label} ${first.zone === undefined ? '2' : letter}` : label
}
