import type { Failure, SweepRow } from '../../analysis/index.ts'
import { deepStore, sessionStore } from '../../store/index.ts'

/** Where the failures shown stand among the ranked ones; -1 when they are none of them. */
export function placeOf(rows: readonly SweepRow[], failed: readonly Failure[]): number {
  const wanted = new Set(failed)
  return rows.findIndex(
    (row) => row.failed.length === wanted.size && row.failed.every((one) => wanted.has(one)),
  )
}

/** The ranked failures so many steps on, round and round; from anywhere else, the first or the last. */
export function stepFrom(
  rows: readonly SweepRow[],
  failed: readonly Failure[],
  step: 1 | -1,
): SweepRow | undefined {
  const at = placeOf(rows, failed)
  if (at < 0) return step > 0 ? rows[0] : rows.at(-1)
  return rows[(at + step + rows.length) % rows.length]
}

/** Simulates the next worst failure, or the one before; waits for the worker when it has not said yet. */
export async function stepWorst(step: 1 | -1): Promise<void> {
  const row = stepFrom(await rankedFailures(), sessionStore.getState().failed, step)
  sessionStore.getState().set({ panel: 'simulate', ...(row && { failed: row.failed }) })
}

async function rankedFailures(): Promise<readonly SweepRow[]> {
  const release = deepStore.getState().wantFailures()
  try {
    return await new Promise((resolve) => {
      const look = () => {
        const { failures, trouble, cancelled } = deepStore.getState()
        if (failures === undefined && trouble === undefined && !cancelled) return false
        resolve(failures ?? [])
        return true
      }
      if (look()) return
      const stop = deepStore.subscribe(() => {
        if (look()) stop()
      })
    })
  } finally {
    release()
  }
}
