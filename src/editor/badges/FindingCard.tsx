import { useEffect, useRef } from 'react'
import type { Finding } from '../../checks/index.ts'
import type { Id } from '../../model/index.ts'
import { commandOf } from '../commands/index.ts'
import { openFinding } from '../findings/openFinding.ts'
import { useLanguage, useText } from '../i18n/index.ts'
import { Keys } from '../ui/Keys.tsx'
import { placeBeside } from '../ui/placeBeside.ts'
import { SeverityMark } from '../ui/SeverityMark.tsx'
import { Spoken } from '../ui/Spoken.tsx'
import styles from './Badges.module.css'
import { words } from './words.ts'

const mostShown = 5
/** Time to bring the pointer from the badge to its card, in milliseconds. */
const grace = 220

interface FindingCardProps {
  readonly id: Id
  readonly name: string
  readonly findings: readonly Finding[]
  /** Opened by the pointer, it goes with it. */
  readonly byPointer: boolean
  readonly onClose: () => void
}

/** What is found on a part, beside it. It stays while the pointer is on it or on the badge; Escape closes it. */
export function FindingCard({ id, name, findings, byPointer, onClose }: FindingCardProps) {
  const text = words[useLanguage()]
  const severities = useText().findings.severities
  const card = useRef<HTMLElement>(null)
  useOpenBeside(card, id)
  useClosing(card, { id, byPointer, onClose })
  const rest = findings.length - mostShown
  return (
    <section
      ref={card}
      popover="manual"
      className={styles.card}
      aria-label={text.findings(name, findings.length)}
    >
      <p className={styles.name}>{name}</p>
      <ul>
        {findings.slice(0, mostShown).map((finding) => (
          <li key={finding.key}>
            <button
              type="button"
              className={styles.finding}
              onClick={() => {
                openFinding(finding.key)
                onClose()
              }}
            >
              <SeverityMark severity={finding.severity} size={14} />
              <Spoken>{severities[finding.severity]}: </Spoken>
              <span>{finding.message}</span>
            </button>
          </li>
        ))}
      </ul>
      {rest > 0 && <p className={styles.rest}>{text.more(rest)}</p>}
      <p className={styles.rest}>
        <Keys keys={commandOf('findingsHere').keys[0] ?? ''} /> {text.key}
      </p>
    </section>
  )
}

function useOpenBeside(card: React.RefObject<HTMLElement | null>, id: Id): void {
  useEffect(() => {
    const badge = badgeElement(id)
    if (!card.current || !badge) return
    card.current.showPopover()
    placeBeside(card.current, badge.getBoundingClientRect(), 'start')
  }, [card, id])
}

function useClosing(
  card: React.RefObject<HTMLElement | null>,
  { id, byPointer, onClose }: Pick<FindingCardProps, 'id' | 'byPointer' | 'onClose'>,
): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const isOver = ({ target }: Event) =>
      target instanceof Node &&
      (card.current?.contains(target) === true || badgeElement(id)?.contains(target) === true)
    const onMove = (event: Event) => {
      if (!byPointer) return
      if (!isOver(event)) timer ??= setTimeout(onClose, grace)
      else {
        clearTimeout(timer)
        timer = undefined
      }
    }
    const onPress = (event: Event) => {
      if (!isOver(event)) onClose()
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      event.preventDefault()
      onClose()
    }
    const listening = new AbortController()
    const { signal } = listening
    window.addEventListener('pointermove', onMove, { signal })
    window.addEventListener('pointerdown', onPress, { signal, capture: true })
    window.addEventListener('wheel', onClose, { signal, passive: true })
    window.addEventListener('keydown', onKey, { signal, capture: true })
    return () => {
      clearTimeout(timer)
      listening.abort()
    }
  }, [card, id, byPointer, onClose])
}

function badgeElement(id: Id): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-badge="${CSS.escape(id)}"]`)
}
