import { makeRoom, placeMissing } from '../../layout/index.ts'
import { copyParts, emptyDesign, indexOf, remove, type Design, type Id } from '../../model/index.ts'
import { placedDesign } from '../picture/placedDesign.ts'

/** Gives new parts their places: on an empty drawing the layout's own, else near their neighbours, where only what the
 *  groups grew over makes way. */
export async function placeQuick(before: Design, made: Design): Promise<Design> {
  const isNew = before.nodes.length + before.groups.length === 0
  return isNew ? placedDesign(made) : withRoom(before, placeMissing(made))
}

/** Group by group, for each grows by its own newcomers and may have made way for another. */
function withRoom(before: Design, placed: Design): Design {
  const { groups, nodes } = indexOf(before)
  const fresh = [...placed.groups, ...placed.nodes]
    .map(({ id }) => id)
    .filter((id) => !groups.has(id) && !nodes.has(id))
  const homeOf = (id: Id) => indexOf(placed).parentOf(id)
  const homes = new Set(fresh.flatMap((id) => homeOf(id) ?? []).filter((id) => groups.has(id)))
  return [...homes].reduce((roomy, home) => {
    const without = remove(
      roomy,
      fresh.filter((id) => homeOf(id) === home),
    )
    return makeRoom(without, roomy, home)
  }, placed)
}

/** What was written, alone and laid out: for its picture. */
export async function placeAlone(made: Design, ids: readonly Id[]): Promise<Design> {
  const tops = new Set(ids.map((id) => topOf(made, id, new Set(ids))))
  const { groups, nodes, spans, edges } = copyParts(made, tops)
  return placedDesign({ ...emptyDesign(), groups, nodes, spans, edges })
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
