import { analyse } from '../../analysis/index.ts'
import { EditRefused, readDesign, writeDesign, type Design } from '../../model/index.ts'
import { fixesFor } from '../fixesFor.ts'
import { runChecks } from '../runChecks.ts'
import { severities, type Finding, type Fix } from '../types.ts'

/** What is wrong with the fixes offered for a design's findings; one line each, empty when all is well.
 *  `only` narrows it to the findings of one check. */
export function fixFaults(design: Design, only?: string): string[] {
  const analysis = analyse(design)
  const before = runChecks(design, analysis)
  return before
    .filter((finding) => only === undefined || finding.check === only)
    .flatMap((finding) =>
      fixesFor(design, finding, analysis).flatMap((fix) =>
        faultsOfFix(design, before, finding, fix).map((fault) => `${finding.key} · ${fix.id}: ${fault}`),
      ),
    )
}

function faultsOfFix(design: Design, before: readonly Finding[], finding: Finding, fix: Fix): string[] {
  const fixed = fix.edit(design)
  const unread = readingFaults(fixed)
  if (unread.length > 0) return unread
  const analysis = analyse(fixed)
  const after = runChecks(fixed, analysis)
  const faults = after.flatMap((other) => {
    if (other.key === finding.key) return ['the finding is still there']
    return isWorse(other, finding, before) ? [`brings ${other.severity} ${other.key}`] : []
  })
  return [...faults, ...againFaults(fixed, fix)]
}

/** A fix of a design that could be read without a warning leaves it so. What a sample says of the drawing before is no
 *  part of the drawing. */
function readingFaults(fixed: Design): string[] {
  const { sample: _, ...design } = fixed
  const result = readDesign(JSON.parse(writeDesign(design)))
  const faults = result.ok ? result.warnings : result.faults
  return faults.map(({ path, message }) => `${path}: ${message}`)
}

/** Whether a finding is new, or graver than before, and no milder than the one that was fixed. */
function isWorse(other: Finding, fixed: Finding, before: readonly Finding[]): boolean {
  if (rank(other) > rank(fixed)) return false
  return !before.some(
    (known) =>
      known !== fixed &&
      known.check === other.check &&
      rank(known) <= rank(other) &&
      (known.key === other.key || known.on.some((id) => other.on.includes(id))),
  )
}

/** A preview may apply a fix to a design that has it already: it must refuse, or leave a design that can be read. */
function againFaults(fixed: Design, fix: Fix): string[] {
  try {
    return readingFaults(fix.edit(fixed)).map((fault) => `applied twice: ${fault}`)
  } catch (error) {
    if (error instanceof EditRefused) return []
    throw error
  }
}

const rank = ({ severity }: Finding) => severities.indexOf(severity)
