import Check from 'lucide-react/icons/check'
import Eye from 'lucide-react/icons/eye'
import Flag from 'lucide-react/icons/flag'
import Rotate from 'lucide-react/icons/rotate-ccw'
import X from 'lucide-react/icons/x'
import { indexOf, oneLine, partName, type Design, type Id, type Rect } from '../../../model/index.ts'
import { useLanguage } from '../../i18n/index.ts'
import { shareOf } from '../../picture/Stage.tsx'
import styles from '../Quiz.module.css'
import { words } from '../words.ts'
import type { Candidate } from './candidates.ts'
import { outcomeOf } from './outcomeOf.ts'
import type { Judged } from './judgePicks.ts'

interface CandidatesProps {
  readonly design: Design
  readonly candidates: readonly Candidate[]
  readonly frame: Rect
  readonly picks: ReadonlySet<Id>
  /** Once it is revealed. */
  readonly outcome: Judged | undefined
  readonly onPick: (id: Id) => void
}

const marks = { found: Check, missed: Eye, wrong: X, healing: Rotate, origin: Flag } as const

/** The parts and places of the drawing to be named, as buttons over its picture; afterwards each wears how it was. */
export function Candidates({ design, candidates, frame, picks, outcome, onPick }: CandidatesProps) {
  const text = words[useLanguage()].spot
  return (
    <fieldset aria-label={text.candidates} className={styles.candidates}>
      {candidates.map(({ id, kind, rect }) => {
        const told = outcome && outcomeOf(id, outcome)
        const Mark = told && marks[told]
        const name = [nameIn(design, id), told && text.outcome[told]].filter(Boolean).join(', ')
        return (
          <button
            key={id}
            type="button"
            className={styles.candidate}
            style={shareOf(rect, frame)}
            data-kind={kind}
            data-outcome={told}
            aria-label={name}
            title={name}
            aria-pressed={picks.has(id)}
            disabled={outcome !== undefined}
            onClick={() => onPick(id)}
          >
            {Mark && (
              <span className={styles.sign}>
                <Mark size={14} aria-hidden="true" />
              </span>
            )}
          </button>
        )
      })}
    </fieldset>
  )
}

/** A part and where it stands, for who does not see the picture. */
function nameIn(design: Design, id: Id): string {
  const around = indexOf(design)
    .ancestors(id)
    .slice(0, 2)
    .map(({ label }) => oneLine(label))
  return [partName(design, id), ...around.filter(Boolean)].join(', ')
}
