import ShieldAlert from 'lucide-react/icons/shield-alert'
import ShieldCheck from 'lucide-react/icons/shield-check'
import ShieldQuestionMark from 'lucide-react/icons/shield-question-mark'
import { lazy, Suspense, useMemo } from 'react'
import { groupFindings } from '../editor/findings/groupFindings.ts'
import { useLanguage, useText } from '../editor/i18n/index.ts'
import { ErrorBoundary } from '../editor/ui/ErrorBoundary.tsx'
import { SeverityMark } from '../editor/ui/SeverityMark.tsx'
import { Spoken } from '../editor/ui/Spoken.tsx'
import { useDerived, useDocument, useSession } from '../editor/ui/useStores.ts'
import { emptyAnalysis } from '../analysis/index.ts'
import { verdictLine, verdictOf } from '../formats/index.ts'
import { sessionStore } from '../store/index.ts'
import styles from './BottomLine.module.css'
import { standing } from './standing.ts'
import { toneOf } from './toneOf.ts'
import { WorkUnderWay } from './WorkUnderWay.tsx'

// The verdict is there at once; the figure, its card and the worker that counts come after it.
const AvailabilityFigure = lazy(async () => ({
  default: (await import('../editor/availability/AvailabilityFigure.tsx')).AvailabilityFigure,
}))

const shields = {
  good: ShieldCheck,
  trouble: ShieldAlert,
  broken: ShieldAlert,
  nothing: ShieldQuestionMark,
} as const

/** One line that always tells the truth about the drawing; a click leads to the reasons. */
export function BottomLine() {
  const text = useText()
  const language = useLanguage()
  const analysis = useDerived((derived) => derived.analysis)
  const trouble = useDerived((derived) => derived.trouble)
  const cancelled = useDerived((derived) => derived.cancelled)
  const empty = useDocument((document) => document.design.nodes.length + document.design.groups.length === 0)
  const failed = useSession((session) => session.failed.length)
  const flows = useDerived((derived) => derived.simulation?.flows)
  const simulated =
    failed > 0 && flows && flows.length > 0 ? standing(text.simulate, failed, flows) : undefined
  const settled = useMemo(() => toneOf(verdictOf(analysis)), [analysis])
  const tone = cancelled ? 'nothing' : (simulated?.tone ?? settled)
  const Shield = shields[tone]
  // Of a drawing that was just opened nothing is known yet.
  const unjudged = useDerived((derived) => derived.pending && derived.analysis === emptyAnalysis)
  const judged = simulated?.line ?? verdictLine(analysis, language)
  const line = trouble
    ? text.findings.trouble
    : cancelled
      ? text.findings.cancelled
      : empty
        ? text.findings.empty
        : unjudged
          ? text.findings.judging
          : judged
  return (
    <footer className={styles.foot}>
      <button
        type="button"
        className={styles.verdict}
        data-tone={tone}
        onClick={() => sessionStore.getState().set({ panel: simulated ? 'simulate' : 'findings' })}
      >
        <Shield size={16} aria-hidden="true" />
        {/* Another verdict is another one, not this one moved. */}
        <span key={line} className={styles.line} title={line}>
          {line.split(' · ').map((part, at) => (
            // The point between them is text, so that it is also heard and copied.
            <span key={part} className={styles.part}>
              {at > 0 && <span className={styles.between}> · </span>}
              {part}
            </span>
          ))}
        </span>
      </button>
      <ErrorBoundary apology={() => undefined}>
        <Suspense>
          <AvailabilityFigure />
        </Suspense>
      </ErrorBoundary>
      {/* Before the counts, which stay at the end whatever is under way. */}
      <WorkUnderWay />
      <Counts />
    </footer>
  )
}

/** How many findings of each severity. */
function Counts() {
  const text = useText().findings
  const findings = useDerived((derived) => derived.findings)
  const groups = useMemo(() => groupFindings(findings), [findings])
  return (
    <ul className={styles.counts}>
      {groups.map(({ severity, findings: members }) => (
        <li key={severity} title={text.severities[severity]}>
          <SeverityMark severity={severity} size={14} />
          <Spoken>{`${text.severities[severity]}: `}</Spoken>
          {members.length}
        </li>
      ))}
    </ul>
  )
}
