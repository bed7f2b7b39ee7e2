import Copy from 'lucide-react/icons/copy'
import Download from 'lucide-react/icons/download'
import MonitorDown from 'lucide-react/icons/monitor-down'
import Package from 'lucide-react/icons/package'
import { useState } from 'react'
import { useText } from '../../editor/i18n/index.ts'
import { Button } from '../../editor/ui/Button.tsx'
import { Dialog } from '../../editor/ui/Dialog.tsx'
import { Tooltip } from '../../editor/ui/Tooltip.tsx'
import { useDerived, useDocument } from '../../editor/ui/useStores.ts'
import { pictureSize } from '../../formats/index.ts'
import {
  copyImage,
  exportNoteBundle,
  exportPng,
  exportScreen,
  exportSvg,
  isTooLarge,
  type PictureOptions,
} from '../../store/index.ts'
import styles from './Export.module.css'
import { ExportOptions } from './ExportOptions.tsx'
import { keepChoices, keptChoices } from './keptChoices.ts'
import { pictureOptions, type Choices } from './pictureOptions.ts'
import { Preview } from './Preview.tsx'

interface ExportDialogProps {
  readonly onClose: () => void
}

/** A picture of the drawing: how it shall be, what it will look like, and where it goes. */
export function ExportDialog({ onClose }: ExportDialogProps) {
  const text = useText()
  const [choices, setChoices] = useState(keptChoices)
  const choose = (chosen: Choices) => {
    setChoices(chosen)
    keepChoices(chosen)
  }
  const empty = useDocument((document) => document.design.nodes.length + document.design.groups.length === 0)
  const copyTooLarge = useDerived(({ scene }) => isTooLarge(pictureSize(scene), choices.scale))
  const tooLarge = choices.format === 'png' && copyTooLarge
  const options = pictureOptions(choices)
  return (
    <Dialog title={text.export.title} closeLabel={text.app.close} onClose={onClose}>
      <div className={styles.columns}>
        <Preview choices={choices} onChange={choose} />
        <div className={styles.side}>
          <ExportOptions choices={choices} onChange={choose} />
          <div className={styles.actions}>
            <Button
              look="primary"
              icon={<Download size={16} />}
              disabled={empty || tooLarge}
              onClick={() => void (choices.format === 'png' ? exportPng(options) : exportSvg(options))}
            >
              {text.export.download(choices.format.toUpperCase())}
            </Button>
            <Button
              icon={<Copy size={16} />}
              disabled={empty || copyTooLarge}
              onClick={() => void copyImage(options)}
            >
              {text.export.copy}
            </Button>
          </div>
          <OtherWays empty={empty} options={options} onClose={onClose} />
        </div>
      </div>
    </Dialog>
  )
}

interface OtherWaysProps {
  readonly empty: boolean
  readonly options: PictureOptions
  readonly onClose: () => void
}

/** All a note needs, and the page as it stands. */
function OtherWays({ empty, options, onClose }: OtherWaysProps) {
  const text = useText()
  return (
    <div className={styles.screen}>
      <Tooltip text={text.export.bundleHint}>
        <Button
          look="quiet"
          small
          icon={<Package size={14} />}
          disabled={empty}
          onClick={() => void exportNoteBundle(options)}
        >
          {text.export.bundle}
        </Button>
      </Tooltip>
      <Tooltip text={text.export.screenHint}>
        <Button look="quiet" small icon={<MonitorDown size={14} />} onClick={() => pictureOfScreen(onClose)}>
          {text.export.screen}
        </Button>
      </Tooltip>
    </div>
  )
}

/** The dialog must be gone before the page is photographed. */
function pictureOfScreen(close: () => void): void {
  close()
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const page = document.getElementById('app')
      if (page) void exportScreen(page)
    }),
  )
}
