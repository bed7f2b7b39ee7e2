import type { Finding } from '../../checks/index.ts'

/** What a change does to the findings that count. */
export interface Effect {
  readonly gone: readonly Finding[]
  readonly came: readonly Finding[]
}

/** Compares findings by their keys; what is accepted counts on neither side. What comes and is only good to know is no
 *  harm, so it is not counted against a change. */
export function effectOf(before: readonly Finding[], after: readonly Finding[]): Effect {
  const open = (findings: readonly Finding[]) => findings.filter((finding) => !finding.waived)
  const keys = (findings: readonly Finding[]) => new Set(findings.map(({ key }) => key))
  const [had, has] = [keys(before), keys(after)]
  return {
    gone: open(before).filter(({ key }) => !has.has(key)),
    came: open(after).filter(({ key, severity }) => !had.has(key) && severity !== 'info'),
  }
}
