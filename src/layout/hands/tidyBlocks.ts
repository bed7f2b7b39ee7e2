import type { Design, Id } from '../../model/index.ts'
import { indexOf } from '../../model/index.ts'

/**
 * Parts that are laid out among themselves when they are tidied: those of one parent that are connected, that one and
 * the same part calls, or that call one and the same. Those without any line are one block too.
 *
 * @param outer parts none of which stands in another
 */
export function tidyBlocks(design: Design, outer: readonly Id[]): Id[][] {
  const index = indexOf(design)
  const blocks = new Map(outer.map((id) => [id, [id]]))
  const join = (a: Id, b: Id) => {
    const [one, other] = [blocks.get(a) ?? [], blocks.get(b) ?? []]
    if (one === other || index.parentOf(a) !== index.parentOf(b)) return
    one.push(...other)
    for (const id of other) blocks.set(id, one)
  }
  const chosen = new Set(outer)
  const owner = (id: Id) =>
    chosen.has(id) ? id : index.ancestors(id).find((group) => chosen.has(group.id))?.id
  const joined = new Set<Id>()
  const alike = new Map<string, Id>()
  for (const { from, to } of design.edges) {
    const [a, b] = [owner(from), owner(to)]
    for (const id of [a, b]) if (id !== undefined) joined.add(id)
    if (a !== undefined && b !== undefined) join(a, b)
    else if (a !== undefined) joinAlike(`to ${to}`, a)
    else if (b !== undefined) joinAlike(`from ${from}`, b)
  }
  const loose = outer.filter((id) => !joined.has(id))
  for (const id of loose) joinAlike(`nothing, in ${index.parentOf(id) ?? ''}`, id)
  return [...new Set(blocks.values())].map((block) => outer.filter((id) => block.includes(id)))

  function joinAlike(what: string, id: Id): void {
    const key = `${index.parentOf(id) ?? ''} ${what}`
    join(alike.get(key) ?? id, id)
    alike.set(key, id)
  }
}
