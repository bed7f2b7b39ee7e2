import Search from 'lucide-react/icons/search'
import X from 'lucide-react/icons/x'
import { useDeferredValue, useMemo, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { documentStore } from '../../store/index.ts'
import { useText } from '../i18n/index.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Keys } from '../ui/Keys.tsx'
import { useSession } from '../ui/useStores.ts'
import { moveAmong } from './moveAmong.ts'
import styles from './Palette.module.css'
import { browseSections, searchEntries, type PaletteEntry } from './paletteEntries.ts'
import { PaletteItem, placeEntry } from './PaletteItem.tsx'
import { PaletteSectionView } from './PaletteSectionView.tsx'

/** Everything that can be drawn: browse, search, drag, click, or walk it with the arrow keys. */
export function Palette() {
  const text = useText()
  const { recent, ...hover } = useSteadyRecent()
  const [query, setQuery] = useState('')
  const wanted = useDeferredValue(query.trim())
  const list = useRef<HTMLDivElement>(null)
  const found = useMemo(() => (wanted ? searchEntries(wanted) : undefined), [wanted])
  const sections = useMemo(() => browseSections(recent), [recent])

  const walk = (event: KeyboardEvent<HTMLElement>, from: 'search' | 'list') => {
    const items = [...(list.current?.querySelectorAll<HTMLElement>('[data-entry]') ?? [])]
    const at = items.findIndex((item) => item === document.activeElement)
    if (from === 'search' && event.key !== 'ArrowDown') return
    if (from === 'list' && at < 0) return
    const field = event.currentTarget.parentElement?.querySelector('input')
    const next =
      event.key === 'ArrowUp' && at === 0 ? field : items[moveAmong(event.key, at, items.length) ?? -1]
    if (!next) return
    event.preventDefault()
    event.stopPropagation()
    next.focus()
    next.scrollIntoView({ block: 'nearest' })
  }

  return (
    <div className={styles.palette}>
      <div className={styles.search}>
        <SearchField query={query} setQuery={setQuery} best={() => searchEntries(query)[0]} walk={walk} />
      </div>
      {/* The rows take the focus; the list only moves it among them. */}
      <div
        ref={list}
        role="presentation"
        className={styles.list}
        onKeyDown={(event) => walk(event, 'list')}
        {...hover}
      >
        {found ? (
          <Results entries={found} query={wanted} />
        ) : (
          sections.map((section, index) => (
            <PaletteSectionView key={section.id} section={section} reachable={index === 0} />
          ))
        )}
      </div>
      <output className={styles.status}>{found ? text.palette.results(found.length) : ''}</output>
    </div>
  )
}

/** What was used recently; while a mouse is on the list as it was, for a click would make every row move on, and the next
 *  one hit another. */
function useSteadyRecent() {
  const now = useSession((session) => session.recentServices)
  const [held, setHeld] = useState<typeof now>()
  return {
    recent: held ?? now,
    onPointerEnter: ({ pointerType }: PointerEvent) => setHeld(pointerType === 'mouse' ? now : undefined),
    onPointerLeave: () => setHeld(undefined),
  }
}

interface SearchFieldProps {
  readonly query: string
  readonly setQuery: (query: string) => void
  readonly best: () => PaletteEntry | undefined
  readonly walk: (event: KeyboardEvent<HTMLElement>, from: 'search') => void
}

function SearchField({ query, setQuery, best, walk }: SearchFieldProps) {
  const text = useText()
  /** What was typed when Enter last placed something. */
  const placed = useRef<string>(undefined)
  return (
    <>
      <Search size={16} className={styles.magnifier} aria-hidden="true" />
      <input
        type="text"
        role="searchbox"
        data-palette-search=""
        className={styles.field}
        value={query}
        placeholder={text.palette.search}
        aria-label={text.palette.search}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Escape') {
            event.stopPropagation()
            if (query) setQuery('')
            else event.currentTarget.blur()
          }
          const first = event.key === 'Enter' && query.trim() ? best() : undefined
          if (first) {
            placed.current = query
            placeEntry(first)
          }
          // Right after Enter it is the part one thinks better of, not the word.
          if (placed.current === query && takesBack(event)) event.preventDefault()
          walk(event, 'search')
        }}
      />
      {query ? (
        <IconButton
          small
          className={styles.clear}
          label={text.palette.clear}
          icon={<X size={14} />}
          onClick={() => setQuery('')}
        />
      ) : (
        <span className={styles.key} aria-hidden="true">
          <Keys keys={text.palette.searchKey} />
        </span>
      )}
    </>
  )
}

/** Undoes or redoes a step of the drawing when the key says so. */
function takesBack({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  const wanted = ctrlKey || metaKey ? key.toLowerCase() : ''
  if (wanted !== 'z' && wanted !== 'y') return false
  const { undo, redo } = documentStore.getState()
  if (wanted === 'y' || shiftKey) redo()
  else undo()
  return true
}

function Results({ entries, query }: { readonly entries: readonly PaletteEntry[]; readonly query: string }) {
  const text = useText()
  if (entries.length === 0) {
    return (
      <EmptyState icon={<Search size={20} />} title={text.palette.nothing(query)}>
        <p>{text.palette.nothingHint}</p>
      </EmptyState>
    )
  }
  return (
    <div role="tree" aria-label={text.palette.results(entries.length)} className={styles.results}>
      {entries.map((entry, index) => (
        <PaletteItem key={`${entry.what}:${entry.id}`} entry={entry} reachable={index === 0} />
      ))}
    </div>
  )
}
