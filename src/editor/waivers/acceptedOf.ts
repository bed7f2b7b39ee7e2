import type { Finding } from '../../checks/index.ts'
import type { Design, Waiver } from '../../model/index.ts'

/** A waiver of the document with the findings it holds back: none when they are no longer found. */
export interface AcceptedFinding {
  readonly key: string
  readonly waiver: Waiver
  readonly findings: readonly Finding[]
}

/** Every waiver of a design that holds back something or nothing any more, in the order of the document. One that has
 *  ended is told with its finding, which counts again. */
export function acceptedOf(design: Design, findings: readonly Finding[]): readonly AcceptedFinding[] {
  const byWaiver = new Map<string, Finding[]>()
  for (const finding of findings) {
    if (!finding.waiver) continue
    const key = keyOf(finding.waiver)
    byWaiver.set(key, [...(byWaiver.get(key) ?? []), finding])
  }
  return (design.waivers ?? []).flatMap((waiver) => {
    const key = keyOf(waiver)
    const held = byWaiver.get(key) ?? []
    return held.length > 0 && held.every(({ waived }) => !waived)
      ? []
      : [{ key, waiver, findings: held.filter(({ waived }) => waived) }]
  })
}

/** Acceptances as they were given: what a finding was said for stands with it, to be taken back with it. `heard` is
 *  what is found with nothing accepted: what is missing there, others say. */
export function gatherAccepted(
  accepted: readonly AcceptedFinding[],
  heard: readonly Finding[],
): readonly (readonly AcceptedFinding[])[] {
  const keys = new Map(heard.map((finding) => [finding.key, finding]))
  const headOf = ({ findings }: AcceptedFinding) => findings.flatMap(({ key }) => keys.get(key) ?? [])[0]
  const heads = accepted.filter((one) => one.findings.length === 0 || headOf(one))
  const groups = new Map(heads.map((head) => [head, [head]]))
  for (const one of accepted) {
    if (groups.has(one)) continue
    const home = heads.find((head) => isOneWord(head, one) && headOf(head)?.folded.includes(one.waiver.check))
    if (home) groups.get(home)?.push(one)
    else groups.set(one, [one])
  }
  return [...groups.values()]
}

/** Given with the same reason, until the same day. */
function isOneWord({ waiver: a }: AcceptedFinding, { waiver: b }: AcceptedFinding): boolean {
  return a.reason === b.reason && a.until === b.until
}

const keyOf = ({ check, on }: Waiver) => [check, ...[...on].sort()].join(' ')
