import Download from 'lucide-react/icons/download'
import PanelLeft from 'lucide-react/icons/panel-left'
import PanelRight from 'lucide-react/icons/panel-right'
import { Suspense } from 'react'
import { useLanguage, useText } from '../editor/i18n/index.ts'
import { Button } from '../editor/ui/Button.tsx'
import { IconButton } from '../editor/ui/IconButton.tsx'
import { Spoken } from '../editor/ui/Spoken.tsx'
import { Tooltip } from '../editor/ui/Tooltip.tsx'
import { useDocument, useSession } from '../editor/ui/useStores.ts'
import { commandItem } from './commandItem.tsx'
import { DocumentTitle } from './DocumentTitle.tsx'
import { FileMenu } from './FileMenu.tsx'
import { LanguageMenu, ThemeMenu } from './PreferenceMenus.tsx'
import { SaveStatus } from './SaveStatus.tsx'
import styles from './TopBar.module.css'

import type { Sides } from './useSides.ts'

/** File and title on the left, what is done to the drawing in the middle, the window's own on the right. */
export function TopBar({ sides }: { readonly sides: Sides }) {
  const text = useText()
  const { left, panel, showPalette, showPanel } = sides
  const palette = left === 'palette'
  const exporting = commandItem('exportDialog', useLanguage())
  return (
    <header className={styles.bar} aria-label={text.bar.label}>
      <h1>
        <Spoken>{text.app.name}</Spoken>
      </h1>
      <div className={styles.start}>
        <FileMenu />
        <IconButton
          label={palette ? text.bar.hidePalette : text.bar.showPalette}
          icon={<PanelLeft size={18} />}
          onClick={() => showPalette(!palette)}
        />
        <span className={styles.spare}>
          <CommandButton id="outline" pressed={left === 'outline'} />
        </span>
        <span className={styles.rule} />
        <Suspense fallback={<span className={styles.title} />}>
          <DocumentTitle />
          <SaveStatus />
        </Suspense>
      </div>
      <Tools />
      <span className={styles.rule} />
      <div className={styles.end}>
        <span className={styles.finder}>
          <CommandButton id="commandPalette" />
        </span>
        <span className={styles.preferences}>
          <ThemeMenu />
          <LanguageMenu />
        </span>
        <span className={styles.spare}>
          <CommandButton id="help" />
        </span>
        <IconButton
          label={panel ? text.bar.hidePanel : text.bar.showPanel}
          icon={<PanelRight size={18} />}
          onClick={() => showPanel(!panel)}
        />
        <Tooltip text={exporting.label} keys={exporting.keys}>
          <Button
            look="primary"
            className={styles.export}
            icon={<Download size={16} />}
            onClick={exporting.run}
          >
            {text.bar.export}
          </Button>
        </Tooltip>
      </div>
    </header>
  )
}

/** Undo, redo, tidy, overlays. */
function Tools() {
  const language = useLanguage()
  const undone = useDocument((document) => document.past.at(-1)?.label)
  const redone = useDocument((document) => document.future.at(-1)?.label)
  const empty = useDocument(({ design }) => design.nodes.length + design.groups.length === 0)
  const overlays = useSession((session) => session.overlays)
  const tidy = commandItem('tidy', language)
  return (
    <div className={styles.tools}>
      <StepButton id="undo" step={undone} className={styles.undo} />
      <StepButton id="redo" step={redone} />
      <span className={styles.spare}>
        <span className={styles.rule} />
        <Tooltip text={tidy.label} keys={tidy.keys}>
          <Button look="quiet" icon={tidy.icon} disabled={empty} onClick={tidy.run}>
            {tidy.label}
          </Button>
        </Tooltip>
        <CommandButton id="toggleOverlays" pressed={overlays} />
      </span>
    </div>
  )
}

interface StepButtonProps {
  readonly id: 'undo' | 'redo'
  readonly step: string | undefined
  readonly className?: string | undefined
}

/** Undo or redo; its name says what of. */
function StepButton({ id, step, className }: StepButtonProps) {
  const language = useLanguage()
  const { label, keys, icon, run } = commandItem(id, language, 18)
  return (
    <IconButton
      label={step === undefined ? label : `${label}: ${step}`}
      keys={keys}
      icon={icon}
      className={className}
      aria-disabled={step === undefined}
      onClick={run}
    />
  )
}

function CommandButton({ id, pressed }: { readonly id: string; readonly pressed?: boolean }) {
  const language = useLanguage()
  const { label, keys, icon, run } = commandItem(id, language, 18)
  return <IconButton label={label} keys={keys} icon={icon} aria-pressed={pressed} onClick={run} />
}
