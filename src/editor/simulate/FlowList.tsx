import CircleCheck from 'lucide-react/icons/circle-check'
import CircleX from 'lucide-react/icons/circle-x'
import { useMemo } from 'react'
import { useText } from '../i18n/index.ts'
import { Section } from '../ui/Section.tsx'
import { useDerived, useDocument } from '../ui/useStores.ts'
import { flowOutcomes, type FlowOutcome } from './flowOutcomes.ts'
import styles from './Simulate.module.css'

/** What every flow does now. */
export function FlowList() {
  const text = useText().simulate
  const design = useDocument((document) => document.design)
  const analysis = useDerived((derived) => derived.analysis)
  const simulation = useDerived((derived) => derived.simulation)
  const outcomes = useMemo(() => flowOutcomes(design, analysis, simulation), [design, analysis, simulation])
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

function Outcome({ outcome }: { readonly outcome: FlowOutcome }) {
  const text = useText().simulate
  const { up, because, brokenAnyway } = outcome
  const cause = because.at(-1)
  const Mark = up ? CircleCheck : CircleX
  return (
    <li className={styles.flow} data-up={up}>
      <Mark size={16} aria-hidden="true" />
      <div className={styles.flowWords}>
        <p className={styles.flowName}>
          {outcome.label ?? text.flowName(outcome.from, outcome.to)}
          <span className={styles.flowKind}>{text.flowKinds[outcome.kind]}</span>
        </p>
        <p className={styles.verdict}>
          <strong>{up ? text.works : text.stops}</strong>
          {!up && cause !== undefined && `${text.because} ${cause}`}
          {!up && brokenAnyway && `: ${text.brokenAnyway}`}
        </p>
        {because.length > 2 && <p className={styles.way}>{because.join(' → ')}</p>}
      </div>
    </li>
  )
}
