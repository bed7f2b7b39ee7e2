import { useCallback } from 'react'
import type { Assumption } from '../../analysis/index.ts'
import type { Design, Id } from '../../model/index.ts'
import { Assumptions, assumptionsAbout, fixingWords, useAssumptions } from '../fixing/index.ts'
import { useLanguage } from '../i18n/index.ts'
import { Section } from '../ui/Section.tsx'
import styles from './Inspector.module.css'

interface AssumptionsOnProps {
  readonly id: Id
  readonly startsOpen?: boolean
}

/** What the analysis took for granted about a part or a line, and how to say otherwise; nothing where the drawing says
 *  it all. */
export function AssumptionsOn({ id, startsOpen = false }: AssumptionsOnProps) {
  const text = fixingWords[useLanguage()]
  const choose = useCallback((_: Design, all: readonly Assumption[]) => assumptionsAbout([id], all), [id])
  const assumptions = useAssumptions(choose)
  if (assumptions.length === 0) return undefined
  return (
    <Section title={text.assumed} count={assumptions.length} startsOpen={startsOpen}>
      <p className={styles.note}>{text.assumedHint}</p>
      <Assumptions assumptions={assumptions} />
    </Section>
  )
}
