import type { Finding } from '../../checks/index.ts'
import { addWaiver, type Design, type Waiver } from '../../model/index.ts'

/** Folding ends at the most specific check, so that uncovering goes no deeper than this. */
const deepest = 4

/** What has to be accepted so that a finding goes: itself, and the general findings it was said for, which would
 *  otherwise speak up again. `judge` gives the findings of a design. */
export async function waiversFor(
  design: Design,
  finding: Finding,
  word: { readonly reason: string; readonly until?: string | undefined },
  judge: (design: Design) => Promise<readonly Finding[]>,
): Promise<readonly Waiver[]> {
  const { reason, until } = word
  const waiverOf = ({ check, on }: Finding): Waiver => ({
    check,
    on,
    reason,
    ...(until === undefined ? {} : { until }),
  })
  const waivers = [waiverOf(finding)]
  if (finding.folded.length === 0) return waivers
  const open = (findings: readonly Finding[]) => findings.filter(({ waived }) => !waived)
  const said = new Set(open(await judge(design)).map(({ key }) => key))
  for (let round = 0; round < deepest; round++) {
    const after = open(await judge(waivers.reduce(addWaiver, design)))
    const uncovered = after.filter(({ key, check }) => !said.has(key) && finding.folded.includes(check))
    if (uncovered.length === 0) break
    waivers.push(...uncovered.map(waiverOf))
  }
  return waivers
}
