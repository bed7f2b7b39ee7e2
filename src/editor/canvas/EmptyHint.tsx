import { sessionStore } from '../../store/index.ts'
import { useLanguage } from '../i18n/index.ts'
import { useDocument } from '../ui/useStores.ts'
import styles from './Canvas.module.css'
import { say } from './words.ts'

/** What a drawing without anything in it says. */
export function EmptyHint() {
  const empty = useDocument(({ design }) => design.nodes.length + design.groups.length === 0)
  // Read for its change alone: `say` knows the language.
  useLanguage()
  if (!empty) return null
  return (
    <div className={styles.hint}>
      <p className={styles.hintTitle}>{say('emptyTitle')}</p>
      <p>{say('emptyBody')}</p>
      <button type="button" onClick={() => sessionStore.getState().set({ dialog: 'gallery' })}>
        {say('emptySamples')}
      </button>
    </div>
  )
}
