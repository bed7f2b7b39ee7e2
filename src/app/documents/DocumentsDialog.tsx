import FolderOpen from 'lucide-react/icons/folder-open'
import FolderX from 'lucide-react/icons/folder-x'
import Search from 'lucide-react/icons/search'
import { useDeferredValue, useRef, useState } from 'react'
import { useLanguage, useText } from '../../editor/i18n/index.ts'
import { Button } from '../../editor/ui/Button.tsx'
import { Dialog } from '../../editor/ui/Dialog.tsx'
import { EmptyState } from '../../editor/ui/EmptyState.tsx'
import { searchKey } from '../../editor/ui/searchKeys.ts'
import type { ThemeName } from '../../scene/index.ts'
import {
  deleteDocument,
  duplicateKept,
  openKept,
  restoreDocument,
  type ListedDocument,
} from '../../store/index.ts'
import { DocumentCard } from './DocumentCard.tsx'
import styles from './Documents.module.css'
import { rename } from './rename.ts'
import { useKept, type Kept } from './useKept.ts'
import { words } from './words.ts'

interface DocumentsDialogProps {
  readonly theme: ThemeName
  readonly onClose: () => void
}

/** Every drawing this browser keeps, newest first: open, rename, duplicate, delete and take back. */
export function DocumentsDialog({ theme, onClose }: DocumentsDialogProps) {
  const text = words[useLanguage()]
  const ui = useText()
  const list = useRef<HTMLUListElement>(null)
  const [query, setQuery] = useState('')
  const wanted = useDeferredValue(query)
  const { kept, gone, actions } = useActions(onClose)
  const documents = kept.kind === 'here' ? kept.documents : []
  const { shown, deleted } = sortOut(documents, wanted)
  // What is shown may be what was typed before.
  const [first] = sortOut(documents, query).shown
  const goToFirst = () =>
    first &&
    list.current?.querySelector<HTMLElement>(`[data-document="${CSS.escape(first.id)}"] button`)?.focus()
  return (
    <Dialog
      title={ui.bar.documents}
      closeLabel={ui.app.close}
      size="large"
      onClose={onClose}
      tools={
        <SearchField
          label={text.search}
          value={query}
          onChange={setQuery}
          onFirst={goToFirst}
          onOpen={() => first && actions.open(first)}
        />
      }
    >
      <output className={styles.status}>
        {gone ? text.deleted(gone.title || text.untitled) : text.count(shown.length)}
        {gone && (
          <Button small onClick={() => actions.takeBack(gone)}>
            {text.undo}
          </Button>
        )}
      </output>
      <div className={styles.scroll}>
        {shown.length === 0 && <Nothing kept={kept} query={wanted} />}
        <ul ref={list} className={styles.grid}>
          {shown.map((document) => (
            <DocumentCard
              key={document.id}
              document={document}
              theme={theme}
              now={kept.kind === 'here' ? kept.now : 0}
              actions={actions}
            />
          ))}
        </ul>
        {deleted.length > 0 && <Trash documents={deleted} onTakeBack={actions.takeBack} />}
      </div>
    </Dialog>
  )
}

/** The list, what was deleted last, and what can be done; the list is asked for again after each. */
function useActions(onClose: () => void) {
  const text = words[useLanguage()]
  const [kept, ask] = useKept()
  const [gone, setGone] = useState<ListedDocument>()
  const after = (work: Promise<unknown>) => void work.then(ask, ask)
  const actions = {
    open: ({ id }: ListedDocument) => {
      onClose()
      void openKept(id)
    },
    rename: ({ id }: ListedDocument, title: string) => after(rename(id, title)),
    duplicate: ({ id, title }: ListedDocument) =>
      after(duplicateKept(id, text.copyOf(title || text.untitled))),
    remove: (document: ListedDocument) => {
      setGone(document)
      after(deleteDocument(document.id))
    },
    takeBack: ({ id }: ListedDocument) => {
      setGone(undefined)
      after(restoreDocument(id))
    },
  }
  return { kept, gone, actions }
}

function Nothing({ kept, query }: { readonly kept: Kept; readonly query: string }) {
  const text = words[useLanguage()]
  if (kept.kind === 'asking') return undefined
  if (kept.kind === 'forbidden') {
    return (
      <EmptyState icon={<FolderX size={24} />} title={text.none}>
        <p>{text.forbidden}</p>
      </EmptyState>
    )
  }
  return (
    <EmptyState icon={<FolderOpen size={24} />} title={query ? text.nothing : text.none}>
      <p>{query ? text.nothingHint : text.noneHint}</p>
    </EmptyState>
  )
}

interface TrashProps {
  readonly documents: readonly ListedDocument[]
  readonly onTakeBack: (document: ListedDocument) => void
}

/** What was deleted and can still be taken back. */
function Trash({ documents, onTakeBack }: TrashProps) {
  const text = words[useLanguage()]
  return (
    <details className={styles.trash}>
      <summary>{text.trash(documents.length)}</summary>
      <p className={styles.hint}>{text.trashHint}</p>
      <ul>
        {documents.map((document) => (
          <li key={document.id} className={styles.trashRow}>
            <span>{document.title || text.untitled}</span>
            <Button
              small
              aria-label={text.takeBack(document.title || text.untitled)}
              onClick={() => onTakeBack(document)}
            >
              {text.undo}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}

function sortOut(documents: readonly ListedDocument[], query: string) {
  const words = query.trim().toLocaleLowerCase()
  return {
    shown: documents.filter(
      ({ title, deletedAt }) => deletedAt === undefined && title.toLocaleLowerCase().includes(words),
    ),
    deleted: documents.filter(({ deletedAt }) => deletedAt !== undefined),
  }
}

interface SearchFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** Down, into the list. */
  readonly onFirst: () => void
  /** Enter: what was meant stands first. */
  readonly onOpen: () => void
}

function SearchField({ label, value, onChange, onFirst, onOpen }: SearchFieldProps) {
  return (
    <span className={styles.search}>
      <Search size={16} aria-hidden="true" className={styles.magnifier} />
      <input
        type="text"
        className={styles.field}
        placeholder={label}
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => searchKey(event, { query: value, onFirst, onOpen })}
      />
    </span>
  )
}
