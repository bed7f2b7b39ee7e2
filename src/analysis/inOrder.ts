/** More than this many are left to the engine's own sort. */
const few = 12

/** Puts a list in order where it is, what is alike staying as it was, and gives it. A few are moved by hand: most lists
 *  here are short, and the engine's own sort sets up more than they hold. */
export function inOrder<T extends object | string>(list: T[], isBefore: (a: T, b: T) => boolean): T[] {
  if (list.length > few) return list.sort((a, b) => (isBefore(a, b) ? -1 : isBefore(b, a) ? 1 : 0))
  for (let i = 1; i < list.length; i += 1) {
    const item = list[i]
    let at = i
    for (; item !== undefined && at > 0; at -= 1) {
      const before = list[at - 1]
      if (before === undefined || !isBefore(item, before)) break
      list[at] = before
      list[at - 1] = item
    }
  }
  return list
}

/** Some ids in order of their characters, where they are. */
export function idsInOrder(ids: string[]): string[] {
  return inOrder(ids, isLess)
}

function isLess(a: string, b: string): boolean {
  return a < b
}
