import { memo, useEffect } from 'react'
import { listenForKeys } from '../editor/commands/index.ts'
import { useText } from '../editor/i18n/index.ts'
import { forgetGoneFailures, forgetStaleNotices } from '../store/index.ts'
import { Announcer } from './Announcer.tsx'
import styles from './App.module.css'
import { BottomLine } from './BottomLine.tsx'
import { Dialogs } from './Dialogs.tsx'
import { DropToOpen } from './DropToOpen.tsx'
import { releaseKeys } from './heldKeys.ts'
import { LeftSide, SheetHead } from './LeftSide.tsx'
import { Notices } from './Notices.tsx'
import { PanelBoundary } from './PanelBoundary.tsx'
import { SidePanel } from './SidePanel.tsx'
import { TopBar } from './TopBar.tsx'
import type { Sides } from './useSides.ts'

interface SurroundingsProps {
  readonly sides: Sides
}

/** What stands before the drawing: the bar and the palette, and the keys of all commands. */
export const Before = memo(function Before({ sides }: SurroundingsProps) {
  useEffect(() => {
    const stop = listenForKeys()
    releaseKeys()
    return stop
  }, [])
  return (
    <>
      <TopBar sides={sides} />
      <LeftSide sides={sides} />
    </>
  )
})

/** What stands after the drawing, or comes over it. */
export const After = memo(function After({ sides }: SurroundingsProps) {
  const text = useText()
  const { panel, narrow, showPanel } = sides
  useEffect(forgetStaleNotices, [])
  useEffect(forgetGoneFailures, [])
  return (
    <>
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
    </>
  )
})
