/**
 * The layers of a flow: the longest way from what nothing calls, and what only calls right before what it calls. A way
 * that comes back to itself ends there.
 */
export function layersOf(
  keys: readonly string[],
  calls: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, number> {
  const called = new Set(keys.flatMap((key) => [...(calls.get(key) ?? [])]))
  const layers = new Map<string, number>()
  const open = new Set<string>()
  const push = (key: string, layer: number) => {
    if (open.has(key) || (layers.get(key) ?? -1) >= layer) return
    layers.set(key, layer)
    open.add(key)
    for (const next of calls.get(key) ?? []) push(next, layer + 1)
    open.delete(key)
  }
  const starts = keys.filter((key) => !called.has(key))
  for (const key of starts) push(key, 0)
  // What is left stands in a circle that nothing leads into.
  for (const key of keys) if (!layers.has(key)) push(key, 0)
  for (const key of starts) {
    const nexts = [...(calls.get(key) ?? [])].map((next) => layers.get(next) ?? 0)
    if (nexts.length > 0) layers.set(key, Math.min(...nexts) - 1)
  }
  return layers
}
