import ChevronDown from 'lucide-react/icons/chevron-down'
import { useEffect, useId, useRef } from 'react'
import type { Finding } from '../../checks/index.ts'
import { sessionStore } from '../../store/index.ts'
import { useText } from '../i18n/index.ts'
import { SeverityMark } from '../ui/SeverityMark.tsx'
import { Spoken } from '../ui/Spoken.tsx'
import { useDocument, useSession } from '../ui/useStores.ts'
import { chainWords } from './chainWords.ts'
import styles from './Findings.module.css'

/** One finding. Opening it lights its chain on the drawing; opening it again, or Escape, puts the light out. */
export function FindingItem({ finding }: { readonly finding: Finding }) {
  const text = useText()
  const open = useSession((session) => session.focus === finding.key)
  const item = useRef<HTMLLIElement>(null)
  const id = useId()
  const show = (on: boolean) => sessionStore.getState().set({ focus: on ? finding.key : undefined })
  useEffect(() => {
    if (open) item.current?.scrollIntoView({ block: 'nearest' })
  }, [open])
  return (
    <li ref={item} className={styles.item} data-open={open || undefined}>
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
          <Details finding={finding} />
        </div>
      )}
    </li>
  )
}

function Details({ finding }: { readonly finding: Finding }) {
  const text = useText().findings
  const design = useDocument((document) => document.design)
  const chain = chainWords(design, finding.chain)
  return (
    <>
      <Part name={text.why}>{finding.why}</Part>
      {chain.length > 1 && (
        <div className={styles.part}>
          <h4 className={styles.partName}>{text.chain}</h4>
          <ol className={styles.chain}>
            {chain.map((label, at) => (
              <li key={`${at}-${label}`} data-last={at === chain.length - 1 || undefined}>
                {label}
              </li>
            ))}
          </ol>
        </div>
      )}
      <Part name={text.fix} fix>
        {finding.fix}
      </Part>
      {finding.source.length > 0 && (
        <div className={styles.part}>
          <h4 className={styles.partName}>{text.source}</h4>
          <p className={styles.source}>{finding.source.join(' · ')}</p>
        </div>
      )}
    </>
  )
}

interface PartProps {
  readonly name: string
  readonly fix?: boolean
  readonly children: string
}

function Part({ name, fix, children }: PartProps) {
  return (
    <div className={styles.part} data-fix={fix || undefined}>
      <h4 className={styles.partName}>{name}</h4>
      <p>{children}</p>
    </div>
  )
}
