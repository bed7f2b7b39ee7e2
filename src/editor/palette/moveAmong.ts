/** Where the arrow keys lead in a list of `count`, from place `at` (-1: none yet). Stops at both ends.
 *  Undefined for any other key. */
export function moveAmong(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1)
  if (key === 'ArrowUp') return Math.max(at - 1, 0)
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  if (key === 'PageDown') return Math.min(at + 10, count - 1)
  if (key === 'PageUp') return Math.max(at - 10, 0)
  return undefined
}
