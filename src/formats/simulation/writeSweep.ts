import type { SweepRow } from '../../analysis/index.ts'

/** `faultline-sweep/1`: what each failure does, for programs. */
export function writeSweep(
  file: string,
  title: string,
  singles: readonly SweepRow[],
  pairs: readonly SweepRow[],
): string {
  const rows = (of: readonly SweepRow[]) =>
    of.map(({ failed, flows }) => ({
      failed,
      flows: flows.map(({ id, state, seconds }) => ({ id, state, ...(seconds ? { seconds } : {}) })),
    }))
  const sweep = { format: 'faultline-sweep/1', file, title, failures: rows(singles), pairs: rows(pairs) }
  return `${JSON.stringify(sweep, undefined, 2)}\n`
}
