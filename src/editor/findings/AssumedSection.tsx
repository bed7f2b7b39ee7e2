import type { Assumption } from '../../analysis/index.ts'
import type { Design } from '../../model/index.ts'
import { Assumptions, fixingWords, useAllAssumptions, useAssumptions } from '../fixing/index.ts'
import { useLanguage } from '../i18n/index.ts'
import { Button } from '../ui/Button.tsx'
import { Section } from '../ui/Section.tsx'
import styles from './Findings.module.css'

/** What the whole verdict rests on and the drawing does not say, a clean verdict too; nothing where it says it all. */
export function AssumedSection({ startsOpen }: { readonly startsOpen: boolean }) {
  const text = fixingWords[useLanguage()]
  const assumptions = useAssumptions(behindTheVerdict)
  const { cancelled, askAgain } = useAllAssumptions()
  if (cancelled)
    return (
      <div className={styles.trusted}>
        <Section title={text.assumed}>
          <p className={styles.hint}>{text.notListed}</p>
          <Button small onClick={askAgain}>
            {text.listNow}
          </Button>
        </Section>
      </div>
    )
  if (assumptions.length === 0) return undefined
  return (
    <div className={styles.trusted}>
      <Section title={text.assumed} count={assumptions.length} startsOpen={startsOpen}>
        <p className={styles.hint}>{text.assumedHint}</p>
        <Assumptions assumptions={assumptions} />
      </Section>
    </div>
  )
}

/** Those that some flow's verdict rests on. */
const behindTheVerdict = (_: Design, all: readonly Assumption[]): readonly Assumption[] =>
  all.filter(({ flows }) => flows.length > 0)
