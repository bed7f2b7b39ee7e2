import type { ReactNode } from 'react'
import styles from './Spoken.module.css'

/** Words for screen readers only, where eyes have the layout. */
export function Spoken({ children }: { readonly children: ReactNode }) {
  return <span className={styles.spoken}>{children}</span>
}
