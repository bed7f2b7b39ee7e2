import CircleCheck from 'lucide-react/icons/circle-check'
import { useMemo } from 'react'
import { useLanguage } from '../i18n/index.ts'
import { Section } from '../ui/Section.tsx'
import { useDerived, useDocument } from '../ui/useStores.ts'
import { flowOutcomes, type FlowTold } from './flowOutcomes.ts'
import styles from './Simulate.module.css'
import { StateSign } from './StateSign.tsx'
import { words } from './words.ts'

/** What every flow does now. */
export function FlowList() {
  const language = useLanguage()
  const text = words[language]
  const design = useDocument((document) => document.design)
  const analysis = useDerived((derived) => derived.analysis)
  const simulation = useDerived((derived) => derived.simulation)
  const outcomes = useMemo(
    () => flowOutcomes(design, analysis, simulation, language),
    [design, analysis, simulation, language],
  )
  return (
    <Section title={text.flows} count={outcomes.length}>
      {outcomes.length === 0 && <p className={styles.note}>{text.noFlows}</p>}
      <ul aria-live="polite" className={styles.flows}>
        {outcomes.map((outcome) => (
          <Outcome key={outcome.id} outcome={outcome} />
        ))}
      </ul>
    </Section>
  )
}

function Outcome({ outcome }: { readonly outcome: FlowTold }) {
  const text = words[useLanguage()]
  const { state, up, works, verdict, why, way } = outcome
  return (
    <li className={styles.flow} data-up={up} data-state={state}>
      {state === 'ok' ? <CircleCheck size={16} aria-hidden="true" /> : <StateSign state={state} />}
      <div className={styles.flowWords}>
        <p className={styles.flowName}>
          {outcome.name}
          {outcome.kind !== 'serve' && (
            <span className={styles.flowKind}>{text.flowKinds[outcome.kind]}</span>
          )}
        </p>
        <p className={styles.verdict}>
          <strong>{verdict}</strong>
          {/* “Stops because of the database”, but “Interrupted: the standby takes over”. */}
          {why !== undefined && `${state === 'down' && works ? ' ' : ': '}${why}`}
        </p>
        {way.length > 2 && <p className={styles.way}>{way.join(' → ')}</p>}
      </div>
    </li>
  )
}
