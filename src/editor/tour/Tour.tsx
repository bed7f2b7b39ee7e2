import X from 'lucide-react/icons/x'
import { useEffect, useRef, useState } from 'react'
import { derivedStore, documentStore, openSample, sessionStore } from '../../store/index.ts'
import { canvasView } from '../canvas/index.ts'
import { useLanguage } from '../i18n/index.ts'
import { Button } from '../ui/Button.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { stepAfter, steps, tourSample, type TourState } from './steps.ts'
import { byTouch } from './byTouch.ts'
import styles from './Tour.module.css'
import { words } from './words.ts'

/** A walk through a real design with a fault in it. It stands below the drawing, never in its way. */
export function Tour() {
  const text = words[useLanguage()]
  const at = useProgress()
  const step = at === undefined ? undefined : steps[at]
  const begun = step !== undefined
  useEffect(() => {
    // The card has taken some of the drawing's room.
    if (begun) requestAnimationFrame(() => canvasView.fit(undefined, { animate: false }))
  }, [begun])
  const card = useRef<HTMLElement>(null)
  useEffect(() => (begun ? tellHeight(card.current) : undefined), [begun])
  if (at === undefined || !step) return null
  const { title, body, touch } = text.steps[step.id]
  const last = at === steps.length - 1
  return (
    <section ref={card} className={styles.card} aria-label={text.tour}>
      <div aria-live="polite" className={styles.step}>
        <h2 className={styles.title}>
          {title}
          <span className={styles.place}>{text.step(at + 1, steps.length)}</span>
        </h2>
        <p>{byTouch() ? touch : body}</p>
      </div>
      <div className={styles.actions}>
        {last ? (
          <Button small look="primary" onClick={endTour}>
            {text.done}
          </Button>
        ) : (
          <Button small onClick={step.show}>
            {text.showMe}
          </Button>
        )}
      </div>
      <span className={styles.close}>
        <IconButton small label={text.skip} icon={<X size={16} />} onClick={endTour} />
      </span>
      <span className={styles.bar} aria-hidden="true">
        <span style={{ width: `${((at + 1) / steps.length) * 100}%` }} />
      </span>
    </section>
  )
}

/** How much of the window the tour takes at its foot: what is said meanwhile stands above it. */
function tellHeight(card: HTMLElement | null): (() => void) | undefined {
  if (!card) return undefined
  const { style } = document.documentElement
  const watch = new ResizeObserver(() => style.setProperty('--tour', `${card.offsetHeight}px`))
  watch.observe(card)
  return () => {
    watch.disconnect()
    style.removeProperty('--tour')
  }
}

function endTour(): void {
  sessionStore.getState().set({ tour: false })
}

/** Opens the sample, then follows what happens to it; another drawing ends the tour. */
function useProgress(): number | undefined {
  const [at, setAt] = useState<number>()
  useEffect(() => {
    let here = 0
    let document: string | undefined
    const look = () => {
      // Ending is a change of the session too, and must not end it again.
      if (document === undefined || !sessionStore.getState().tour) return
      const next = documentStore.getState().documentId === document ? stepAfter(here, stateNow()) : undefined
      if (next === undefined) return endTour()
      here = next
      setAt(next)
    }
    let wanted = true
    void openSample(tourSample).then(() => {
      if (!wanted) return
      document = documentStore.getState().documentId
      look()
    })
    const stops = [sessionStore.subscribe(look), documentStore.subscribe(look), derivedStore.subscribe(look)]
    return () => {
      wanted = false
      for (const stop of stops) stop()
    }
  }, [])
  return at
}

function stateNow(): TourState {
  const { findings, pending, analysis } = derivedStore.getState()
  const open = findings.filter(({ waived }) => !waived)
  const spofs = analysis.flows.flatMap((flow) => flow.spofs.map(({ node }) => node))
  const { design } = documentStore.getState()
  return { design, session: sessionStore.getState(), open, judged: !pending, spofs }
}
