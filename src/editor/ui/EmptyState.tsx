import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'

interface EmptyStateProps {
  readonly icon: ReactNode
  readonly title: string
  readonly tone?: 'good' | 'plain'
  readonly children?: ReactNode
}

/** What a panel says when it has nothing to list. */
export function EmptyState({ icon, title, tone = 'plain', children }: EmptyStateProps) {
  return (
    <div className={styles.state}>
      <span className={styles.icon} data-tone={tone} aria-hidden="true">
        {icon}
      </span>
      <p className={styles.title}>{title}</p>
      {children}
    </div>
  )
}
