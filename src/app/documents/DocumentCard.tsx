import Copy from 'lucide-react/icons/copy'
import Pencil from 'lucide-react/icons/pencil'
import Trash from 'lucide-react/icons/trash-2'
import { useEffect, useRef, useState } from 'react'
import { useLanguage } from '../../editor/i18n/index.ts'
import { IconButton } from '../../editor/ui/IconButton.tsx'
import { useDocument } from '../../editor/ui/useStores.ts'
import type { ThemeName } from '../../scene/index.ts'
import type { ListedDocument } from '../../store/index.ts'
import styles from './Documents.module.css'
import { Picture } from './Picture.tsx'
import { timeWords } from './timeWords.ts'
import { words } from './words.ts'

interface DocumentCardProps {
  readonly document: ListedDocument
  readonly theme: ThemeName
  /** Ms since 1970. */
  readonly now: number
  readonly actions: {
    readonly open: (document: ListedDocument) => void
    readonly rename: (document: ListedDocument, title: string) => void
    readonly duplicate: (document: ListedDocument) => void
    readonly remove: (document: ListedDocument) => void
  }
}

/** One drawing: its picture and title open it; beside them what else can be done with it. */
export function DocumentCard({ document, theme, now, actions }: DocumentCardProps) {
  const language = useLanguage()
  const text = words[language]
  const isOpen = useDocument(({ keptId }) => keptId === document.id)
  const [renaming, setRenaming] = useState(false)
  const title = document.title || text.untitled
  return (
    <li className={styles.cell} data-document={document.id} data-open={isOpen || undefined}>
      <button
        type="button"
        className={styles.card}
        aria-label={`${text.open}: ${title}`}
        aria-current={isOpen || undefined}
        onClick={() => actions.open(document)}
      >
        <Picture text={document.text} theme={theme} missing={text.noPicture} />
      </button>
      {renaming ? (
        <TitleField
          label={text.renameField}
          title={document.title}
          onDone={(value) => {
            setRenaming(false)
            if (value !== undefined && value !== document.title) actions.rename(document, value)
          }}
        />
      ) : (
        <p className={styles.title} title={title}>
          {title}
        </p>
      )}
      <p className={styles.facts}>
        <span className={styles.when}>
          {isOpen ? text.openNow : timeWords(document.at, now, language)} · {text.parts(document.parts)}
        </span>
        <span className={styles.actions}>
          <IconButton
            small
            label={text.rename(title)}
            icon={<Pencil size={14} />}
            onClick={() => setRenaming(true)}
          />
          <IconButton
            small
            label={text.duplicate(title)}
            icon={<Copy size={14} />}
            onClick={() => actions.duplicate(document)}
          />
          <IconButton
            small
            label={text.delete(title)}
            icon={<Trash size={14} />}
            aria-disabled={isOpen}
            onClick={() => !isOpen && actions.remove(document)}
          />
        </span>
      </p>
    </li>
  )
}

interface TitleFieldProps {
  readonly label: string
  readonly title: string
  /** The new title; undefined when it was given up. */
  readonly onDone: (title: string | undefined) => void
}

function TitleField({ label, title, onDone }: TitleFieldProps) {
  const [value, setValue] = useState(title)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.select(), [])
  return (
    <input
      type="text"
      className={styles.field}
      aria-label={label}
      value={value}
      ref={field}
      onChange={(event) => setValue(event.target.value)}
      onBlur={() => onDone(value.trim())}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Enter') onDone(value.trim())
        if (event.key === 'Escape') {
          event.preventDefault()
          event.stopPropagation()
          onDone(undefined)
        }
      }}
    />
  )
}
