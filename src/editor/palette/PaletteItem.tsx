import { isTouch, placeFromPalette, typeOfKind } from '../canvas/index.ts'
import { sessionStore } from '../../store/index.ts'
import { useLanguage, useText } from '../i18n/index.ts'
import { AwsIcon } from '../ui/AwsIcon.tsx'
import { entryKey, type PaletteEntry } from './paletteEntries.ts'
import styles from './Palette.module.css'

interface PaletteItemProps {
  readonly entry: PaletteEntry
  /** The one the Tab key reaches. */
  readonly reachable: boolean
}

/** One row: drag it onto the drawing, click it, or press Enter. */
export function PaletteItem({ entry, reachable }: PaletteItemProps) {
  const text = useText()
  const language = useLanguage()
  const name = entry.name[language]
  const place = () => placeEntry(entry)
  const choose = () => {
    if (isTouch() && entry.what !== 'span')
      sessionStore.getState().set({ placing: { what: entry.what, id: entry.id } })
    else place()
  }
  return (
    <div
      role="treeitem"
      aria-selected={false}
      aria-label={name}
      tabIndex={reachable ? 0 : -1}
      data-entry={entryKey(entry)}
      title={entry.hint ? `${name}: ${entry.hint[language]}` : `${name}\n${text.palette.drag}`}
      className={styles.item}
      draggable={entry.what !== 'span'}
      onDragStart={(event) => {
        if (entry.what === 'span') return
        event.dataTransfer.setData(`application/x-faultline-${entry.what}`, entry.id)
        if (entry.what === 'group') event.dataTransfer.setData(typeOfKind(entry.id), entry.id)
        event.dataTransfer.setData('text/plain', entry.name.en)
        event.dataTransfer.effectAllowed = 'copy'
        const picture = event.currentTarget.querySelector('img')
        if (picture) event.dataTransfer.setDragImage(picture, 12, 12)
      }}
      onClick={choose}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        event.stopPropagation()
        place()
      }}
    >
      <AwsIcon icon={entry.icon} size={24} />
      <span className={styles.name}>{name}</span>
    </div>
  )
}

/** Puts an entry onto the drawing where the canvas finds room; a span goes around what is selected. */
export function placeEntry(entry: PaletteEntry): void {
  placeFromPalette({ what: entry.what, id: entry.id })
}
