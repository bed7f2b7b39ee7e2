import { lazy, Suspense, useEffect } from 'react'
import { Canvas } from '../editor/canvas/index.ts'
import { listenForKeys } from '../editor/commands/index.ts'
import { useText } from '../editor/i18n/index.ts'
import { Popups } from '../editor/popups/index.ts'
import { classes } from '../editor/ui/classes.ts'
import { useSession } from '../editor/ui/useStores.ts'
import { Announcer } from './Announcer.tsx'
import styles from './App.module.css'
import { BottomLine } from './BottomLine.tsx'
import { Dialogs } from './Dialogs.tsx'
import { DropToOpen } from './DropToOpen.tsx'
import { LeftSide, SheetHead } from './LeftSide.tsx'
import { Notices } from './Notices.tsx'
import { PanelBoundary } from './PanelBoundary.tsx'
import { SidePanel } from './SidePanel.tsx'
import { TopBar } from './TopBar.tsx'
import { useRevealPanels } from './useRevealPanels.ts'
import { useSides } from './useSides.ts'
import { useTitle } from './useTitle.ts'

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
  const { left, panel, narrow, showPalette, showPanel } = sides
  useRevealPanels(showPalette, showPanel)
  const simulating = useSession((session) => session.failed.length > 0)
  const previewing = useSession((session) => session.preview !== undefined)
  useTitle()
  useEffect(listenForKeys, [])
  return (
    <div className={classes(styles.app, !left && styles.noPalette, !panel && styles.noPanel)}>
      <a className={styles.skip} href="#drawing">
        {text.app.skip}
      </a>
      <TopBar sides={sides} />
      <LeftSide sides={sides} />
      <main id="drawing" tabIndex={-1} className={styles.drawing}>
        <PanelBoundary name={text.panel.drawing}>
          <Canvas>
            <Suspense>
              <Badges />
            </Suspense>
          </Canvas>
          <Suspense>{simulating && <StateLegend />}</Suspense>
          <Suspense>{previewing && <PreviewBar />}</Suspense>
        </PanelBoundary>
        <Touring />
        <Popups />
      </main>
      <aside className={styles.panel} aria-label={text.panel.label} hidden={!panel}>
        {narrow && <SheetHead title={text.panel.label} onClose={() => showPanel(false)} />}
        <SidePanel />
      </aside>
      <PanelBoundary name={text.panel.foot}>
        <BottomLine />
      </PanelBoundary>
      <Announcer />
      <Notices />
      <DropToOpen />
      <Dialogs />
    </div>
  )
}

function Touring() {
  const tour = useSession((session) => session.tour)
  const text = useText()
  if (!tour) return null
  return (
    <PanelBoundary name={text.help.title}>
      <Suspense>
        <Tour />
      </Suspense>
    </PanelBoundary>
  )
}
