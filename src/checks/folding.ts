import type { Id } from '../model/index.ts'
import { severities, type Finding, type Severity } from './types.ts'

/** Which general checks a check says better. */
export type FoldsOf = (check: string) => readonly string[]

/** Leaves out every finding whose culprits are all blamed by findings of checks that fold its check; those say it
 *  with theirs: its check in `folded`, the worse severity (unless theirs stands), its flow and chain where they name none. What is waived
 *  neither folds nor is folded, so that a waiver stays where it was given. */
export function foldFindings(
  findings: readonly Finding[],
  foldsOf: FoldsOf,
  keepsSeverity: (check: string) => boolean = () => false,
): Finding[] {
  const open = findings.filter((finding) => !finding.waived)
  const foldersOf = new Map<Finding, readonly Finding[]>()
  const byGeneral = gatherFolders(open, foldsOf)
  for (const finding of open) {
    const blaming = byGeneral.get(finding.check)
    const folders = blaming && covering(finding, blaming)
    if (folders) foldersOf.set(finding, folders)
  }
  const said = new Map<Finding, Finding[]>()
  for (const general of foldersOf.keys()) {
    for (const head of headsOf(general, foldersOf)) said.set(head, [...(said.get(head) ?? []), general])
  }
  return findings
    .filter((finding) => !foldersOf.has(finding))
    .map((finding) => {
      const told = withFolded(finding, said.get(finding) ?? [])
      return keepsSeverity(finding.check) ? { ...told, severity: finding.severity } : told
    })
}

/** Who blames a part, for each check that something folds. */
type Blaming = ReadonlyMap<Id, readonly Finding[]>

function gatherFolders(findings: readonly Finding[], foldsOf: FoldsOf): ReadonlyMap<string, Blaming> {
  const byGeneral = new Map<string, Map<Id, Finding[]>>()
  for (const finding of findings) {
    for (const general of foldsOf(finding.check)) {
      const blaming = byGeneral.get(general) ?? new Map<Id, Finding[]>()
      for (const culprit of culpritsOf(finding)) {
        blaming.set(culprit, [...(blaming.get(culprit) ?? []), finding])
      }
      byGeneral.set(general, blaming)
    }
  }
  return byGeneral
}

/** The findings that blame each of its culprits, or undefined when one of them nobody else blames. */
function covering(finding: Finding, blaming: Blaming): readonly Finding[] | undefined {
  const folders = new Set<Finding>()
  for (const culprit of culpritsOf(finding)) {
    const blamed = blaming.get(culprit)
    if (!blamed) return undefined
    for (const folder of blamed) folders.add(folder)
  }
  return folders.size > 0 ? [...folders] : undefined
}

/** Where a finding is said in the end: a folder may be folded in turn. */
function headsOf(
  finding: Finding,
  foldersOf: ReadonlyMap<Finding, readonly Finding[]>,
): ReadonlySet<Finding> {
  const heads = new Set<Finding>()
  const seen = new Set<Finding>()
  const todo = [finding]
  for (let next = todo.pop(); next; next = todo.pop()) {
    if (seen.has(next)) continue
    seen.add(next)
    const folders = foldersOf.get(next)
    if (folders) todo.push(...folders)
    else heads.add(next)
  }
  return heads
}

function withFolded(finding: Finding, generals: readonly Finding[]): Finding {
  const [first] = generals
  if (!first) return finding
  const flow = finding.flow ?? (generals.every((each) => each.flow === first.flow) ? first.flow : undefined)
  return {
    ...finding,
    severity: generals.map((each) => each.severity).reduce(worse, finding.severity),
    chain: finding.chain.length > 0 ? finding.chain : first.chain,
    ...(flow === undefined ? {} : { flow }),
    folded: [...new Set(generals.map((each) => each.check))].sort(),
  }
}

const culpritsOf = (finding: Finding) => finding.culprits ?? finding.on
const worse = (a: Severity, b: Severity) => (severities.indexOf(a) <= severities.indexOf(b) ? a : b)
