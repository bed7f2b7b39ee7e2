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

const keyOf = ({ check, on }: Waiver) => [check, ...[...on].sort()].join(' ')
