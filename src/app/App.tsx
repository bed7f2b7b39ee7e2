import { useCallback, useEffect } from 'react'
import { Canvas } from '../editor/canvas/index.ts'
import { listenForKeys } from '../editor/commands/index.ts'
import { useText } from '../editor/i18n/index.ts'
import { Palette } from '../editor/palette/index.ts'
import { Popups } from '../editor/popups/index.ts'
import { classes } from '../editor/ui/classes.ts'
import { Spoken } from '../editor/ui/Spoken.tsx'
import styles from './App.module.css'
import { BottomLine } from './BottomLine.tsx'
import { Dialogs } from './Dialogs.tsx'
import { DropToOpen } from './DropToOpen.tsx'
import { Notices } from './Notices.tsx'
import { PanelBoundary } from './PanelBoundary.tsx'
import { SidePanel } from './SidePanel.tsx'
import { TopBar } from './TopBar.tsx'
import { useKeptSwitch } from './useKeptSwitch.ts'
import { useRevealPanels } from './useRevealPanels.ts'
import { useTitle } from './useTitle.ts'

/** The whole window: bar, palette, drawing, panel, verdict. */
export function App() {
  const text = useText()
  const [palette, setPalette] = useKeptSwitch('palette')
  const [panel, setPanel] = useKeptSwitch('panel')
  useRevealPanels(
    useCallback(() => setPalette(true), [setPalette]),
    useCallback(() => setPanel(true), [setPanel]),
  )
  useTitle()
  useEffect(listenForKeys, [])
  return (
    <div className={classes(styles.app, !palette && styles.noPalette, !panel && styles.noPanel)}>
      <a className={styles.skip} href="#drawing">
        {text.app.skip}
      </a>
      <TopBar palette={palette} onPalette={setPalette} panel={panel} onPanel={setPanel} />
      <aside className={styles.palette} aria-label={text.palette.label} hidden={!palette}>
        <h2>
          <Spoken>{text.palette.label}</Spoken>
        </h2>
        <PanelBoundary name={text.panel.palette}>
          <Palette />
        </PanelBoundary>
      </aside>
      <main id="drawing" tabIndex={-1} className={styles.drawing}>
        <PanelBoundary name={text.panel.drawing}>
          <Canvas />
        </PanelBoundary>
        <Popups />
      </main>
      <aside className={styles.panel} aria-label={text.panel.label} hidden={!panel}>
        <SidePanel />
      </aside>
      <PanelBoundary name={text.panel.foot}>
        <BottomLine />
      </PanelBoundary>
      <Notices />
      <DropToOpen />
      <Dialogs />
    </div>
  )
}
