import type { Finding, Severity } from '../../checks/index.ts'
import type { Edge, Id, Shown } from '../../model/index.ts'
import { badgesOf, type PartFindings } from './badgesOf.ts'

/** Worst first. */
const severities: readonly Severity[] = ['error', 'high', 'medium', 'low', 'info']

/** The findings on each part that is drawn: a collapsed group wears, with its own, those of all it hides. */
export function badgesOn(
  edges: readonly Edge[],
  standIns: Shown['standIns'],
  findings: readonly Finding[],
): ReadonlyMap<Id, PartFindings> {
  const badges = badgesOf(edges, findings)
  if (standIns.size === 0) return badges
  const seen = new Map<Id, PartFindings>()
  for (const [id, badge] of badges) {
    const drawn = standIns.get(id) ?? id
    seen.set(drawn, joined(seen.get(drawn), badge))
  }
  return seen
}

/** One finding on two hidden parts is one finding. */
function joined(a: PartFindings | undefined, b: PartFindings): PartFindings {
  if (!a) return b
  const worst = severities.indexOf(a.worst) <= severities.indexOf(b.worst) ? a.worst : b.worst
  const rank = ({ severity }: Finding) => severities.indexOf(severity)
  return {
    worst,
    findings: [...new Set([...a.findings, ...b.findings])].toSorted((x, y) => rank(x) - rank(y)),
  }
}
