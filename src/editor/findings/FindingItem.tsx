import ChevronDown from 'lucide-react/icons/chevron-down'
import { memo, useEffect, useId, useRef, type CSSProperties } from 'react'
import type { Finding } from '../../checks/index.ts'
import { sessionStore } from '../../store/index.ts'
import { useText } from '../i18n/index.ts'
import { SeverityMark } from '../ui/SeverityMark.tsx'
import { Spoken } from '../ui/Spoken.tsx'
import { useSession } from '../ui/useStores.ts'
import { FindingDetails } from './FindingDetails.tsx'
import styles from './Findings.module.css'

interface FindingItemProps {
  readonly finding: Finding
  /** Of the row while it is closed, in pixels: where it is known the row costs nothing out of sight. */
  readonly height?: number | undefined
}

/** One finding. Opening it lights its chain on the drawing; opening it again, or Escape, puts the light out. */
export const FindingItem = memo(function FindingItem({ finding, height }: FindingItemProps) {
  const text = useText()
  const open = useSession((session) => session.focus === finding.key)
  const item = useRef<HTMLLIElement>(null)
  const id = useId()
  const show = (on: boolean) =>
    sessionStore.getState().set({ focus: on ? finding.key : undefined, preview: undefined })
  useEffect(() => {
    if (open) item.current?.scrollIntoView({ block: 'nearest' })
  }, [open])
  return (
    <li
      ref={item}
      className={styles.item}
      data-open={open || undefined}
      data-measured={height !== undefined || undefined}
      style={height === undefined ? undefined : told(height)}
    >
      <button
        type="button"
        className={styles.head}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => show(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !open) return
          event.stopPropagation()
          show(false)
        }}
      >
        <SeverityMark severity={finding.severity} />
        <Spoken>{text.findings.severities[finding.severity]}: </Spoken>
        <span className={styles.message}>{finding.message}</span>
        <ChevronDown size={14} aria-hidden="true" className={styles.chevron} />
      </button>
      {open && (
        <div id={id} className={styles.body}>
          <FindingDetails finding={finding} />
        </div>
      )}
    </li>
  )
})

const told = (height: number): CSSProperties & { readonly '--row-height': string } => ({
  '--row-height': `${height}px`,
})
