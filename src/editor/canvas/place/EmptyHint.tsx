import { lazy, Suspense, useEffect, useRef } from 'react'
import { sessionStore } from '../../../store/index.ts'
import { useLanguage } from '../../i18n/index.ts'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { Keys } from '../../ui/Keys.tsx'
import { useDocument } from '../../ui/useStores.ts'
import styles from '../Canvas.module.css'
import { useThemeName } from '../drawn/useThemeName.ts'
import { say } from '../words.ts'

const FirstSamples = lazy(async () => ({
  default: (await import('../../gallery/FirstSamples.tsx')).FirstSamples,
}))

/** What a drawing without anything in it says: how to begin, and three to begin with. */
export function EmptyHint() {
  const empty = useDocument(({ design }) => design.nodes.length + design.groups.length === 0)
  const theme = useThemeName()
  const hint = useRef<HTMLDivElement>(null)
  useEffect(() => (empty && hint.current ? letWheelThrough(hint.current) : undefined), [empty])
  // Read for its change alone: `say` knows the language.
  useLanguage()
  if (!empty) return null
  return (
    <div ref={hint} className={styles.hint}>
      <p className={styles.hintTitle}>{say('emptyTitle')}</p>
      <p>{say('emptyBody')}</p>
      <dl className={styles.hintKeys}>
        <Row keys="/" words={say('emptySearch')} />
        <Row keys="Mod+K" words={say('emptyFind')} />
        <Row keys="?" words={say('emptyHelp')} />
      </dl>
      <ErrorBoundary apology={() => null}>
        <Suspense fallback={<span className={styles.hintRoom} />}>
          <FirstSamples theme={theme} />
        </Suspense>
      </ErrorBoundary>
      <div className={styles.hintButtons}>
        <button type="button" onClick={() => sessionStore.getState().set({ dialog: 'gallery' })}>
          {say('emptySamples')}
        </button>
        <button type="button" onClick={() => sessionStore.getState().set({ tour: true })}>
          {say('emptyTour')}
        </button>
      </div>
    </div>
  )
}

/** Over a card or a button the wheel means the drawing all the same. */
function letWheelThrough(hint: HTMLElement): () => void {
  const pass = (event: WheelEvent) => {
    event.preventDefault()
    hint.parentElement?.querySelector('.react-flow__pane')?.dispatchEvent(new WheelEvent('wheel', event))
  }
  hint.addEventListener('wheel', pass, { passive: false })
  return () => hint.removeEventListener('wheel', pass)
}

function Row({ keys, words }: { readonly keys: string; readonly words: string }) {
  return (
    <div>
      <dt>
        <Keys keys={keys} />
      </dt>
      <dd>{words}</dd>
    </div>
  )
}
