import ChevronRight from 'lucide-react/icons/chevron-right'
import { useId, useState, type ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './Section.module.css'

interface SectionProps {
  readonly title: string
  readonly count?: number | undefined
  readonly startsOpen?: boolean
  readonly children: ReactNode
}

/** A titled part of a panel that folds. */
export function Section({ title, count, startsOpen = true, children }: SectionProps) {
  const [open, setOpen] = useState(startsOpen)
  const id = useId()
  return (
    <section className={styles.section}>
      <h3 className={styles.head}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          <ChevronRight
            size={14}
            aria-hidden="true"
            className={classes(styles.chevron, open && styles.turned)}
          />
          <span className={styles.title}>{title}</span>
          {count !== undefined && <span className={styles.count}>{count}</span>}
        </button>
      </h3>
      {open && (
        <div id={id} className={styles.content}>
          {children}
        </div>
      )}
    </section>
  )
}
