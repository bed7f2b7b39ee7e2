import { useEffect, useState } from 'react'
import { documentStore, readPreference, sessionStore, writePreference } from '../../store/index.ts'
import { useLanguage } from '../i18n/index.ts'
import { Button } from '../ui/Button.tsx'
import { byTouch } from './byTouch.ts'
import { hintOf, isHintIds, type HintId } from './hints.ts'
import styles from './Tour.module.css'
import { words } from './words.ts'

/** One line of advice at the moment it helps, under the palette: it covers nothing, and comes once. */
export function HintCard() {
  const text = words[useLanguage()]
  const [hint, dismiss] = useHint()
  if (!hint) return null
  return (
    <section className={styles.hint} aria-label={text.hint}>
      <p>{(byTouch() ? text.touchHints : text.hints)[hint]}</p>
      <div className={styles.actions}>
        {hint === 'tour' && (
          <Button small onClick={() => sessionStore.getState().set({ tour: true })}>
            {text.start}
          </Button>
        )}
        <Button small look="quiet" onClick={dismiss}>
          {text.gotIt}
        </Button>
      </div>
    </section>
  )
}

function useHint(): [hint: HintId | undefined, dismiss: () => void] {
  const [hint, setHint] = useState<HintId>()
  const look = () => {
    const seen = readPreference('hints', isHintIds, [])
    const { design, past } = documentStore.getState()
    const { failed, tour } = sessionStore.getState()
    const state = { design, edited: past.length > 0, failed: failed.length > 0, touring: tour }
    const now = hintOf(state, seen)
    if (now.known.length > 0) writePreference('hints', [...seen, ...now.known])
    setHint(now.hint)
  }
  useEffect(() => {
    const stops = [documentStore.subscribe(look), sessionStore.subscribe(look)]
    const soon = requestAnimationFrame(look)
    return () => {
      cancelAnimationFrame(soon)
      for (const stop of stops) stop()
    }
  }, [])
  const dismiss = () => {
    if (hint) writePreference('hints', [...readPreference('hints', isHintIds, []), hint])
    look()
  }
  return [hint, dismiss]
}
