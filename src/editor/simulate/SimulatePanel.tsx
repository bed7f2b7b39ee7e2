import HeartPulse from 'lucide-react/icons/heart-pulse'
import Zap from 'lucide-react/icons/zap'
import { useMemo, useState } from 'react'
import type { Failure } from '../../analysis/index.ts'
import { sessionStore } from '../../store/index.ts'
import { useLanguage } from '../i18n/index.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Section } from '../ui/Section.tsx'
import { useDerived, useSession } from '../ui/useStores.ts'
import { useStructure } from '../ui/useStructure.ts'
import { FailureRow } from './FailureRow.tsx'
import { FlowList } from './FlowList.tsx'
import { failureNames } from './failureNames.ts'
import { countStates } from './flowOutcomes.ts'
import { groupFailures } from './groupFailures.ts'
import styles from './Simulate.module.css'
import { StateSign } from './StateSign.tsx'
import { WorstSteps } from './WorstSteps.tsx'
import { words } from './words.ts'

/** From this many on, a field to find one of them helps more than it clutters. */
const many = 12

/** Make things fail, and read what every flow does then. */
export function SimulatePanel() {
  const language = useLanguage()
  const text = words[language]
  const design = useStructure()
  const failures = useDerived((derived) => derived.analysis.failures)
  const failed = useSession((session) => session.failed)
  const [filter, setFilter] = useState('')
  const names = useMemo(() => failureNames(design, failures, language), [design, failures, language])
  const nameOf = (failure: Failure) => names.get(failure) ?? failure
  const groups = groupFailures(design, failures, nameOf, filter)
  if (failures.length === 0) {
    return (
      <EmptyState icon={<Zap size={24} />} title={text.nothing}>
        <p>{text.nothingDetails}</p>
      </EmptyState>
    )
  }
  return (
    <>
      <div className={styles.intro}>
        <p>{text.intro}</p>
        <p className={styles.key}>{text.key}</p>
      </div>
      <FlowList />
      <Standing failed={failed.length} />
      <WorstSteps nameOf={nameOf} />
      {failures.length >= many && (
        <div className={styles.filter}>
          <input
            type="search"
            className={styles.field}
            placeholder={text.filter}
            aria-label={text.filter}
            value={filter}
            onChange={(event) => setFilter(event.target.value)}
          />
        </div>
      )}
      {groups.map((group) => (
        <Section key={group.kind} title={text.kinds[group.kind]} count={group.failures.length}>
          <ul className={styles.failures}>
            {group.failures.map((failure) => (
              <FailureRow
                key={failure}
                failure={failure}
                name={nameOf(failure)}
                on={failed.includes(failure)}
              />
            ))}
          </ul>
        </Section>
      ))}
    </>
  )
}

/** How much is failed, what it took with it, and the way back. The row is there either way, so nothing jumps. */
function Standing({ failed }: { readonly failed: number }) {
  const text = words[useLanguage()]
  const simulation = useDerived((derived) => derived.simulation)
  return (
    <div className={styles.standing}>
      <output className={styles.counts}>
        <span className={failed > 0 ? styles.failedCount : styles.calm}>{text.failed(failed)}</span>
        {countStates(simulation).map(({ state, count }) => (
          <span key={state} className={styles.count}>
            <StateSign state={state} size={16} />
            {count} {text.state[state]}
          </span>
        ))}
      </output>
      <Button
        small
        icon={<HeartPulse size={14} />}
        disabled={failed === 0}
        onClick={() => sessionStore.getState().set({ failed: [] })}
      >
        {text.heal}
      </Button>
    </div>
  )
}
