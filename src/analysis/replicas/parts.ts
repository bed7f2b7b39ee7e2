import { idsInOrder } from '../inOrder.ts'

/** A partition of strings that grows coarser: things that share a key belong together. */
export interface Parts {
  readonly add: (item: string) => void
  /** Puts an item with everything that was joined under the same key. */
  readonly join: (item: string, key: string) => void
  /** One item that stands for its whole part. */
  readonly find: (item: string) => string
  /** The parts, each sorted, in the order of their first item. */
  readonly groups: () => string[][]
}

/** An empty partition. */
export function emptyParts(): Parts {
  const parent = new Map<string, string>()
  const byKey = new Map<string, string>()
  const find = (item: string): string => {
    let root = item
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up
    parent.set(item, root)
    return root
  }
  const add = (item: string) => {
    if (!parent.has(item)) parent.set(item, item)
  }
  return {
    add,
    find,
    join: (item, key) => {
      add(item)
      const other = byKey.get(key)
      if (other === undefined) byKey.set(key, item)
      else parent.set(find(item), find(other))
    },
    groups: () => {
      const lists = new Map<string, string[]>()
      for (const item of idsInOrder([...parent.keys()])) {
        const root = find(item)
        const list = lists.get(root)
        if (list) list.push(item)
        else lists.set(root, [item])
      }
      return [...lists.values()]
    },
  }
}
