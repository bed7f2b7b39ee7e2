import { keyCaps } from './keyCaps.ts'
import styles from './Keys.module.css'

/** A shortcut drawn as key caps. */
export function Keys({ keys }: { readonly keys: string }) {
  return (
    <kbd className={styles.keys}>
      {keyCaps(keys).map((cap) => (
        <span key={cap} className={styles.cap}>
          {cap}
        </span>
      ))}
    </kbd>
  )
}
