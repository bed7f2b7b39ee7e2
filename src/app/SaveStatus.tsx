import Check from 'lucide-react/icons/check'
import CircleDot from 'lucide-react/icons/circle-dot'
import LoaderCircle from 'lucide-react/icons/loader-circle'
import PanelsTopLeft from 'lucide-react/icons/panels-top-left'
import TriangleAlert from 'lucide-react/icons/triangle-alert'
import { useLanguage, useText, type UiText } from '../editor/i18n/index.ts'
import { useDocument } from '../editor/ui/useStores.ts'
import type { SaveState } from '../store/index.ts'
import styles from './TopBar.module.css'

const marks = {
  saved: Check,
  saving: LoaderCircle,
  unsaved: CircleDot,
  failed: TriangleAlert,
  elsewhere: PanelsTopLeft,
} as const

/** Whether the drawing is kept in this browser, and in the file it belongs to. */
export function SaveStatus() {
  const text = useText().save
  const language = useLanguage()
  const save = useDocument((document) => document.save)
  const onDisk = useDocument((document) => document.onDisk && document.onDisk === document.design)
  const fileName = useDocument((document) => document.fileName) ?? ''
  const Mark = marks[save.kind]
  const disk = onDisk === undefined ? '' : onDisk ? text.onDisk(fileName) : text.offDisk(fileName)
  return (
    <span
      className={styles.save}
      data-kind={save.kind}
      title={[inFull(save, text, language), disk].filter((words) => words !== '').join('\n')}
    >
      <Mark size={14} aria-hidden="true" />
      <span className={styles.saveWords}>
        {text.short[save.kind]}
        {onDisk === false && ` · ${text.short.offDisk}`}
      </span>
    </span>
  )
}

function inFull(save: SaveState, words: UiText['save'], language: string): string {
  if (save.kind === 'failed') return `${words.failed}: ${save.message}`
  if (save.kind !== 'saved') return words[save.kind]
  return `${words.saved}, ${new Date(save.at).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' })}`
}
