import Wrench from 'lucide-react/icons/wrench'
import { useMemo } from 'react'
import type { Finding } from '../../checks/index.ts'
import { sessionStore } from '../../store/index.ts'
import { useLanguage } from '../i18n/index.ts'
import { classes } from '../ui/classes.ts'
import { useDerived, useDocument } from '../ui/useStores.ts'
import type { Change } from './change.ts'
import { ChangeButton } from './ChangeButton.tsx'
import styles from './Fixing.module.css'
import { useRules } from './useRules.ts'
import { words } from './words.ts'

/** The edits that make a finding go away, best first; nothing where that takes a decision no drawing holds. */
export function Fixes({ finding }: { readonly finding: Finding }) {
  const language = useLanguage()
  const text = words[language]
  const rules = useRules()
  const design = useDocument((document) => document.design)
  const analysis = useDerived((derived) => derived.analysis)
  // An answer that is still under way is about this design, not about the one the analysis knows.
  const pending = useDerived((derived) => derived.pending)
  const fixes = useMemo(
    () => (rules && !pending ? rules.fixesFor(design, finding, analysis, language) : []),
    [rules, pending, design, finding, analysis, language],
  )
  if (fixes.length === 0) return undefined
  return (
    <>
      <ul className={styles.changes} aria-label={text.fixes}>
        {fixes.map((fix) => (
          <li key={fix.id}>
            <ChangeButton change={fix} icon={<Wrench size={14} aria-hidden="true" />} onMade={tellDone} />
          </li>
        ))}
      </ul>
      <p className={classes(styles.hint, styles.pointing)}>{text.fixesHint}</p>
    </>
  )
}

/** The finding is gone, and with it the button: what was done is said, with the way back. */
function tellDone({ title }: Change): void {
  const { set, notify, language } = sessionStore.getState()
  set({ focus: undefined })
  notify('info', words[language].done(title), undefined, 'undo')
  document.getElementById('panel')?.focus({ preventScroll: true })
}
