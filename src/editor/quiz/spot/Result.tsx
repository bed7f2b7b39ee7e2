import { useEffect, useRef } from 'react'
import { partName, type Id } from '../../../model/index.ts'
import { openSample } from '../../../store/index.ts'
import { titleIn, useLanguage } from '../../i18n/index.ts'
import type { JudgedDrawing } from '../../picture/judgedDrawing.ts'
import { Button } from '../../ui/Button.tsx'
import { SeverityMark } from '../../ui/SeverityMark.tsx'
import styles from '../Quiz.module.css'
import { words } from '../words.ts'
import type { Judged } from './judgePicks.ts'
import type { Outcome } from './outcomeOf.ts'
import { whatStops } from './whatStops.ts'

interface ResultProps {
  readonly judged: JudgedDrawing
  readonly outcome: Judged
  readonly slug: string
  /** Lights the chain of a finding on the drawing. */
  readonly onFocus: (key: string | undefined) => void
  readonly onClose: () => void
}

/** How it went, why, and what the analysis finds. The focus comes here, for the button that led here is gone. */
export function Result({ judged, outcome, slug, onFocus, onClose }: ResultProps) {
  const language = useLanguage()
  const text = words[language].spot
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { found, missed, wrong, healing, origin } = outcome
  const isClean = missed.length + wrong.length === 0
  const lines: readonly (readonly [Outcome, readonly Id[]])[] = [
    ['found', found.flatMap(({ ids }) => ids.slice(0, 1))],
    ['missed', missed.flatMap(({ ids }) => ids.slice(0, 1))],
    ['wrong', wrong],
    ['healing', healing],
    ['origin', origin],
  ]
  return (
    <>
      <h4 ref={heading} tabIndex={-1} className={styles.result} data-right={isClean}>
        {text.result(found.length, found.length + missed.length)} {isClean && text.clean}
      </h4>
      <p>{titleIn(judged.design, language)}</p>
      <ul className={styles.outcomes}>
        {lines.flatMap(([kind, ids]) =>
          ids.map((id) => <Line key={id} judged={judged} id={id} kind={kind} />),
        )}
      </ul>
      <h4 className={styles.small}>{text.verdict}</h4>
      <ul className={styles.outcomes}>
        {judged.findings.map((finding) => (
          <li key={finding.key}>
            <button
              type="button"
              className={styles.lightable}
              onPointerEnter={() => onFocus(finding.key)}
              onPointerLeave={() => onFocus(undefined)}
              onFocus={() => onFocus(finding.key)}
              onBlur={() => onFocus(undefined)}
            >
              <SeverityMark severity={finding.severity} />
              <span>
                {finding.message}
                <span className={styles.because}>{finding.why}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <Button
        small
        onClick={() => {
          onClose()
          void openSample(slug)
        }}
      >
        {text.open}
      </Button>
    </>
  )
}

interface LineProps extends Pick<ResultProps, 'judged'> {
  readonly id: Id
  readonly kind: Outcome
}

function Line({ judged: { design, analysis }, id, kind }: LineProps) {
  const text = words[useLanguage()].spot
  return (
    <li data-outcome={kind}>
      <b>{partName(design, id)}</b> <span className={styles.tag}>{text.outcome[kind]}</span>
      {kind !== 'found' && kind !== 'healing' && <span> {text.why[whatStops(design, analysis, id)]}</span>}
    </li>
  )
}
