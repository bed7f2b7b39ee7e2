/** Which entry of a menu a key leads to, from the one at `at`; undefined for a key that leads nowhere. */
export function menuTarget(key: string, labels: readonly string[], at: number): number | undefined {
  const count = labels.length
  if (count === 0) return undefined
  if (key === 'ArrowDown') return (at + 1) % count
  if (key === 'ArrowUp') return (Math.max(at, 0) - 1 + count) % count
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  if (key.length !== 1) return undefined
  const wanted = key.toLowerCase()
  for (let step = 1; step <= count; step++) {
    const index = (at + step) % count
    if (labels[index]?.trim().toLowerCase().startsWith(wanted)) return index
  }
  return undefined
}
