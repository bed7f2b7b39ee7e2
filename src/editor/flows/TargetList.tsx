import CircleCheck from 'lucide-react/icons/circle-check'
import CircleHelp from 'lucide-react/icons/circle-question-mark'
import CircleX from 'lucide-react/icons/circle-x'
import { failureName, type Target } from '../../analysis/index.ts'
import { secondsInWords } from '../../scene/index.ts'
import { sessionStore } from '../../store/index.ts'
import { useLanguage } from '../i18n/index.ts'
import { useDocument } from '../ui/useStores.ts'
import styles from './Flows.module.css'
import { words } from './words.ts'

const marks = { yes: CircleCheck, no: CircleX, unknown: CircleHelp } as const
/** More failures than this would bury the rest; the table of failures has all. */
const mostFailures = 5

/** What is asked of a flow, and whether the drawing gives it. */
export function TargetList({ targets }: { readonly targets: readonly Target[] }) {
  return (
    <ul className={styles.targets}>
      {targets.map((target) => (
        <TargetLine key={target.asked} target={target} />
      ))}
    </ul>
  )
}

function TargetLine({ target }: { readonly target: Target }) {
  const language = useLanguage()
  const text = words[language]
  const design = useDocument((document) => document.design)
  const { asked, met, limit, worst, because } = target
  const Mark = marks[met]
  const time = (seconds: number) => secondsInWords([seconds, seconds], language)
  const given =
    limit === undefined
      ? undefined
      : worst === undefined
        ? met === 'unknown'
          ? text.noTime
          : undefined
        : text.worst(time(worst))
  return (
    <li className={styles.target} data-met={met}>
      <Mark size={16} aria-hidden="true" />
      <div>
        <p>
          <strong>{text.met[met]}</strong>: {text.asked[asked]}
          {limit !== undefined && ` ${time(limit)}`}
          {given !== undefined && `, ${given}`}
        </p>
        {because.length > 0 && met !== 'yes' && (
          <p className={styles.because}>
            {text.because}{' '}
            {because.slice(0, mostFailures).map((failure) => (
              <button
                key={failure}
                type="button"
                className={styles.failure}
                aria-label={text.simulate(failureName(design, failure, language))}
                onClick={() => sessionStore.getState().set({ failed: [failure], panel: 'simulate' })}
              >
                {failureName(design, failure, language)}
              </button>
            ))}
            {because.length > mostFailures && ` +${because.length - mostFailures}`}
          </p>
        )}
      </div>
    </li>
  )
}
