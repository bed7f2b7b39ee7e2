import { placeNew } from '../../layout/index.ts'
import { copyParts, emptyDesign, indexOf, type Design, type Group, type Id } from '../../model/index.ts'
import { placedDesign } from '../picture/placedDesign.ts'

/** Gives new parts their places: on an empty drawing the layout's own, else among what stands. */
export async function placeQuick(before: Design, made: Design): Promise<Design> {
  const isNew = before.nodes.length + before.groups.length === 0
  return isNew ? placedDesign(made) : placeNew(before, made)
}

/** What was written, alone but for the zones it stands in, and laid out: for its picture. */
export async function placeAlone(made: Design, ids: readonly Id[]): Promise<Design> {
  const tops = new Set(ids.map((id) => topOf(made, id, new Set(ids))))
  const { groups, nodes, spans, edges } = copyParts(made, tops)
  const zoneOf = (id: Id) => {
    const home = tops.has(id) ? indexOf(made).groups.get(indexOf(made).parentOf(id) ?? '') : undefined
    return home?.kind === 'az' ? home : undefined
  }
  const zones = new Set(nodes.flatMap(({ id }) => zoneOf(id) ?? []))
  return placedDesign({
    ...emptyDesign(),
    groups: [...[...zones].map(atTop), ...groups],
    nodes: nodes.map((node) => {
      const zone = zoneOf(node.id)
      return zone ? { ...node, group: zone.id } : node
    }),
    spans,
    edges,
  })
}

function atTop(group: Group): Group {
  const { parent: _, ...rest } = group
  return rest
}

/** The outermost group that holds nothing but what is new. */
function topOf(design: Design, id: Id, fresh: ReadonlySet<Id>): Id {
  let top = id
  for (;;) {
    const parent =
      design.nodes.find((node) => node.id === top)?.group ??
      design.groups.find((group) => group.id === top)?.parent
    if (parent === undefined || !holdsOnly(design, parent, fresh)) return top
    top = parent
  }
}

function holdsOnly(design: Design, group: Id, fresh: ReadonlySet<Id>): boolean {
  const inside = design.nodes.filter((node) => node.group === group)
  const deeper = design.groups.filter((one) => one.parent === group)
  return inside.every(({ id }) => fresh.has(id)) && deeper.every(({ id }) => holdsOnly(design, id, fresh))
}
