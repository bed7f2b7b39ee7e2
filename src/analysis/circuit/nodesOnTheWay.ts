import type { FlowPlan } from '../flows/flowPlan.ts'
import type { OnwardWays } from '../flows/onwardWays.ts'
import type { Reading } from '../reading.ts'

/** One sheet for all walks of a design: a node holds the number of the walk that met it last. */
interface Sheet {
  readonly leading: Int32Array
  readonly met: Int32Array
  walk: number
}

const sheets = new WeakMap<Reading, Sheet>()

function sheetOf(reading: Reading): Sheet {
  const known = sheets.get(reading)
  if (known) return known
  const { length } = reading.numbering.ids
  const sheet = { leading: new Int32Array(length), met: new Int32Array(length), walk: 0 }
  sheets.set(reading, sheet)
  return sheet
}

/** Nodes on some way from an entry to an end: looked for from the ends back, so that a flow costs what it touches. */
export function nodesOnTheWay(
  reading: Reading,
  plan: FlowPlan,
  entries: ReadonlySet<number>,
  ends: ReadonlySet<number>,
  { onward, before: back }: Pick<OnwardWays, 'onward' | 'before'>,
): readonly number[] {
  const { passes, ids } = reading.numbering
  const { through } = plan
  const sheet = sheetOf(reading)
  const { leading, met } = sheet
  const walk = (sheet.walk += 1)
  const mayPass = (node: number) =>
    passes[node] === 1 ||
    through === undefined ||
    entries.has(node) ||
    ends.has(node) ||
    through.has(ids[node] ?? '')
  const open = [...ends]
  for (const node of open) leading[node] = walk
  for (let i = 0; i < open.length; i += 1) {
    const node = open[i] ?? 0
    if (entries.has(node)) continue
    const list = back(node)
    for (let at = 0; at < list.length; at += 1) {
      const before = list[at] ?? 0
      if (leading[before] === walk || !mayPass(before)) continue
      leading[before] = walk
      open.push(before)
    }
  }
  const found = [...entries]
  for (const node of found) met[node] = walk
  for (let i = 0; i < found.length; i += 1) {
    const node = found[i] ?? 0
    if (ends.has(node)) continue
    for (const members of onward(node)) {
      for (let at = 0; at < members.length; at += 1) {
        const next = members[at] ?? 0
        if (met[next] === walk || leading[next] !== walk) continue
        met[next] = walk
        found.push(next)
      }
    }
  }
  return found
}
