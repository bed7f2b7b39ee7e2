import { lazy, Suspense, useEffect, useState } from 'react'
import { Canvas } from '../editor/canvas/index.ts'
import { useText } from '../editor/i18n/index.ts'
import { Popups } from '../editor/popups/index.ts'
import { classes } from '../editor/ui/classes.ts'
import { useSession } from '../editor/ui/useStores.ts'
import styles from './App.module.css'
import { firstOpening } from './firstOpening.ts'
import { PanelBoundary } from './PanelBoundary.tsx'
import { useRevealPanels } from './useRevealPanels.ts'
import { useSides } from './useSides.ts'
import { useTitle } from './useTitle.ts'

// The drawing comes first; bar, panels and commands are a moment behind it, in places kept for them.
const surroundings = import('./Surroundings.tsx')
const Before = lazy(async () => ({ default: (await surroundings).Before }))
const After = lazy(async () => ({ default: (await surroundings).After }))
const StateLegend = lazy(async () => ({
  default: (await import('../editor/simulate/StateLegend.tsx')).StateLegend,
}))
const Tour = lazy(async () => ({ default: (await import('../editor/tour/index.ts')).Tour }))
// What is found comes with the verdict, after the drawing itself.
const Badges = lazy(async () => ({ default: (await import('../editor/badges/index.ts')).Badges }))
const PreviewBar = lazy(async () => ({ default: (await import('../editor/fixing/index.ts')).PreviewBar }))

/** The whole window: bar, palette, drawing, panel, verdict. */
export function App() {
  const text = useText()
  const sides = useSides()
  const { narrow, left, panel, showPalette, showPanel } = sides
  const sheet = narrow && (panel || left !== undefined)
  useRevealPanels(showPalette, showPanel)
  const simulating = useSession((session) => session.failed.length > 0)
  const previewing = useSession((session) => session.preview !== undefined)
  const touring = useSession((session) => session.tour)
  // Rendered with the first drawing, what stands around it is there with it: by itself React waits between two
  // revealings. Later both sides stay as they are.
  useTitle()
  const opening = useOpening()
  return (
    <div className={classes(styles.app, !left && styles.noPalette, !panel && styles.noPanel)}>
      <a className={styles.skip} href="#drawing">
        {text.app.skip}
      </a>
      <Suspense>
        <Before sides={sides} />
      </Suspense>
      <main id="drawing" tabIndex={-1} className={styles.drawing} data-touring={touring || undefined}>
        <div className={styles.stage}>
          <PanelBoundary name={text.panel.drawing}>
            <Canvas opening={opening}>
              <Suspense>
                <Badges />
              </Suspense>
            </Canvas>
            {/* Above an open sheet the drawing needs its room, and the sheet says the same. */}
            <Suspense>{simulating && !sheet && <StateLegend />}</Suspense>
            <Suspense>{previewing && <PreviewBar />}</Suspense>
          </PanelBoundary>
          <Popups />
        </div>
        {/* Below the drawing, not over it. */}
        {touring && <Touring />}
      </main>
      <Suspense>
        <After sides={sides} />
      </Suspense>
    </div>
  )
}

/** Whether the first drawing of the visit is still on its way. */
function useOpening(): boolean {
  const [opening, setOpening] = useState(true)
  useEffect(() => {
    void firstOpening.then(() => setOpening(false))
  }, [])
  return opening
}

function Touring() {
  const text = useText()
  return (
    <PanelBoundary name={text.help.title}>
      <Suspense>
        <Tour />
      </Suspense>
    </PanelBoundary>
  )
}
