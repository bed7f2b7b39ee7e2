import Check from 'lucide-react/icons/check'
import CircleDot from 'lucide-react/icons/circle-dot'
import LoaderCircle from 'lucide-react/icons/loader-circle'
import TriangleAlert from 'lucide-react/icons/triangle-alert'
import { useLanguage, useText } from '../editor/i18n/index.ts'
import { useDocument } from '../editor/ui/useStores.ts'
import type { SaveState } from '../store/index.ts'
import styles from './TopBar.module.css'

const marks = { saved: Check, saving: LoaderCircle, unsaved: CircleDot, failed: TriangleAlert } as const

/** Whether the drawing is kept in this browser. */
export function SaveStatus() {
  const text = useText().save
  const language = useLanguage()
  const save = useDocument((document) => document.save)
  const Mark = marks[save.kind]
  return (
    <span className={styles.save} data-kind={save.kind} title={inFull(save, text, language)}>
      <Mark size={14} aria-hidden="true" />
      <span className={styles.saveWords}>{text.short[save.kind]}</span>
    </span>
  )
}

function inFull(save: SaveState, words: Record<SaveState['kind'], string>, language: string): string {
  if (save.kind === 'failed') return `${words.failed}: ${save.message}`
  if (save.kind !== 'saved') return words[save.kind]
  return `${words.saved}, ${new Date(save.at).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' })}`
}
