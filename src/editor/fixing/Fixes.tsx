import Wrench from 'lucide-react/icons/wrench'
import type { Finding } from '../../checks/index.ts'
import { sessionStore } from '../../store/index.ts'
import { useLanguage } from '../i18n/index.ts'
import { classes } from '../ui/classes.ts'
import type { Change } from './change.ts'
import { ChangeButton } from './ChangeButton.tsx'
import styles from './Fixing.module.css'
import { useFixes } from './useFixes.ts'
import { words } from './words.ts'

/** The edits that make a finding go away, best first; nothing where that takes a decision no drawing holds. */
export function Fixes({ finding }: { readonly finding: Finding }) {
  const text = words[useLanguage()]
  const fixes = useFixes(finding)
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
