import { severities, type Finding } from '../../checks/index.ts'
import { sortedBy, sortedIds } from '../report/order.ts'
import type { ReportEntry } from '../report/reportOf.ts'
import { toldBy } from './toldBy.ts'
import type { ComparedFinding, FindingChanges } from './types.ts'

type Judged = Pick<ReportEntry, 'analysis' | 'findings'>

function compared(finding: Finding, analysis: ReportEntry['analysis']): ComparedFinding {
  const { key, check, severity, on, flow, message, waived } = finding
  const where = flow === undefined ? {} : { flow }
  const tells = toldBy(finding, analysis)
  return { key, check, severity, on: sortedIds(on), ...where, message, waived, tells }
}

const worstFirst = <F extends ComparedFinding>(list: readonly F[]): F[] =>
  sortedBy(list, ({ severity, key }) => `${severities.indexOf(severity)} ${key}`)

const byKey = ({ analysis, findings }: Judged) =>
  new Map(findings.map((finding) => [finding.key, compared(finding, analysis)]))

/** Findings that went, came, weigh otherwise, and stayed as they were, by their keys. Words are those of the later design,
 *  except of what went. */
export function findingChanges(a: Judged, b: Judged): FindingChanges {
  const [before, after] = [byKey(a), byKey(b)]
  const both = [...after.values()].flatMap((is) => {
    const was = before.get(is.key)
    return was ? [{ was, is }] : []
  })
  const same = ({ was, is }: (typeof both)[number]) =>
    was.severity === is.severity && was.waived === is.waived
  return {
    gone: worstFirst([...before.values()].filter(({ key }) => !after.has(key))),
    came: worstFirst([...after.values()].filter(({ key }) => !before.has(key))),
    changed: worstFirst(
      both
        .filter((pair) => !same(pair))
        .map(({ was, is }) => ({ ...is, was: { severity: was.severity, waived: was.waived } })),
    ),
    stayed: worstFirst(both.filter(same).map(({ is }) => is)),
  }
}
