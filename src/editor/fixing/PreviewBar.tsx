import ArrowRight from 'lucide-react/icons/arrow-right'
import Eye from 'lucide-react/icons/eye'
import { useEffect, useMemo } from 'react'
import type { Finding } from '../../checks/index.ts'
import { sessionStore, type Preview } from '../../store/index.ts'
import { useLanguage } from '../i18n/index.ts'
import { Keys } from '../ui/Keys.tsx'
import { SeverityMark } from '../ui/SeverityMark.tsx'
import { useDerived, useSession } from '../ui/useStores.ts'
import { effectOf } from './effectOf.ts'
import styles from './Fixing.module.css'
import { countRemoved } from './ghostsOf.ts'
import { percentPair } from './availabilityChange.ts'
import { useAvailabilityChange } from './useAvailabilityChange.ts'
import { words } from './words.ts'

/** New findings named in the bar; the rest is counted. */
const mostNamed = 2

/** Says over the drawing what a considered change would do; Escape leaves it. */
export function PreviewBar() {
  const preview = useSession((session) => session.preview)
  return preview ? <Bar preview={preview} /> : undefined
}

function Bar({ preview }: { readonly preview: Preview }) {
  const text = words[useLanguage()]
  const findings = useDerived((derived) => derived.findings)
  const { verdict } = preview
  const effect = useMemo(() => verdict && effectOf(findings, verdict.findings), [findings, verdict])
  useEffect(() => {
    // Also where the pointer alone considers it, and the focus is elsewhere.
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      event.preventDefault()
      sessionStore.getState().set({ preview: undefined })
    }
    window.addEventListener('keydown', leave, true)
    return () => window.removeEventListener('keydown', leave, true)
  }, [])
  return (
    <output className={styles.bar}>
      <p className={styles.barTitle}>
        <Eye size={16} aria-hidden="true" />
        <span className={styles.barTag}>{text.preview}</span>
        <strong>{preview.title}</strong>
      </p>
      <p className={styles.effect}>
        <span>{partWords(preview, text)}</span>
        <span data-good={(effect && effect.gone.length > effect.came.length) || undefined}>
          {effect ? `${text.removes(effect.gone.length)}, ${text.adds(effect.came.length)}` : text.judging}
        </span>
        <Availability preview={preview} />
      </p>
      {effect && effect.came.length > 0 && <Came findings={effect.came} label={text.came} />}
      <p className={styles.keys}>
        <Keys keys="Enter" /> {text.make} <Keys keys="Escape" /> {text.leave}
      </p>
    </output>
  )
}

function partWords({ from, design, ghosts }: Preview, text: (typeof words)['en']): string {
  const kinds = [...ghosts.values()]
  const added = kinds.filter((kind) => kind === 'new').length
  return text.parts(added, kinds.length - added, countRemoved(from, design)) || text.nothing
}

function Came({ findings, label }: { readonly findings: readonly Finding[]; readonly label: string }) {
  const rest = findings.length - mostNamed
  return (
    <div className={styles.came}>
      <span>{label}</span>
      <ul>
        {findings.slice(0, mostNamed).map((finding) => (
          <li key={finding.key}>
            <SeverityMark severity={finding.severity} size={14} />
            {finding.message}
          </li>
        ))}
        {rest > 0 && <li>+{rest}</li>}
      </ul>
    </div>
  )
}

function Availability({ preview }: { readonly preview: Preview }) {
  const text = words[useLanguage()]
  const change = useAvailabilityChange(preview)
  if (!change) return undefined
  const [before, after] = percentPair(change.before, change.after)
  return (
    <span title={text.availabilityOf(change.flow)} data-good={change.after > change.before || undefined}>
      {text.availability} {before} <ArrowRight size={12} aria-label="→" /> {after}
    </span>
  )
}
