import ListTree from 'lucide-react/icons/list-tree'
import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react'
import { flushSync } from 'react-dom'
import { opened } from '../../layout/index.ts'
import { indexOf, rename, type Id } from '../../model/index.ts'
import { documentStore, sessionStore } from '../../store/index.ts'
import { canvasView, expandParts, focusPart, readingOrder } from '../canvas/index.ts'
import { useLanguage, useText } from '../i18n/index.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { tryEdit } from '../ui/tryEdit.ts'
import { useDerived, useDocument, useSession } from '../ui/useStores.ts'
import { OutlineActions } from './OutlineActions.tsx'
import styles from './Outline.module.css'
import { outlineFacts } from './outlineFacts.ts'
import { OutlineItem } from './OutlineItem.tsx'
import { outlineKey, type OutlineKeys } from './outlineKeys.ts'
import { outlineRows, pathTo, type OutlineRow } from './outlineRows.ts'
import { useRowWindow, type RowWindow } from './useRowWindow.ts'
import { words } from './words.ts'

/** The drawing as a tree: everything that is drawn, in reading order, with what the analysis says of it. */
export function Outline() {
  const text = words[useLanguage()]
  const tree = useRef<HTMLDivElement>(null)
  const { rows, order, turn } = useRows()
  const [renaming, setRenaming] = useState<Id>()
  const only = useSession(({ selection }) => (selection.size === 1 ? [...selection][0] : undefined))
  const { at, setActive } = useReached(rows, only)
  const list = useRowWindow(tree, rows, at)
  const { show } = list
  const goTo = useCallback(
    (id: Id) => {
      // Only then the row is in the page, if it was far away.
      flushSync(() => setActive(id))
      show(id)
      focusRow(tree.current, id)
    },
    [show, setActive],
  )
  useFollowSelection(tree, only, setActive, show)
  const choose = useChoose(goTo)
  const renamed = useRenamed(setRenaming, goTo)
  return (
    <div className={styles.outline}>
      <h2 className={styles.head}>{text.title}</h2>
      {rows.length === 0 && <EmptyState icon={<ListTree size={24} />} title={text.empty} />}
      <div
        ref={tree}
        role="tree"
        tabIndex={rows.length === 0 ? 0 : -1}
        aria-label={text.title}
        aria-multiselectable="true"
        aria-describedby="outline-help"
        className={styles.tree}
      >
        <OutlineRows
          list={list}
          keys={at && { rows, at, goTo, turn, rename: setRenaming, choose, goToDrawing }}
          renaming={renaming}
          onRenamed={renamed}
        />
      </div>
      <p id="outline-help" hidden>
        {text.help}
      </p>
      {only !== undefined && <OutlineActions id={only} order={order} onRename={setRenaming} onMoved={goTo} />}
    </div>
  )
}

interface OutlineRowsProps {
  readonly list: RowWindow
  /** What pointer and keyboard do; undefined where there is no row. */
  readonly keys: OutlineKeys | undefined
  readonly renaming: Id | undefined
  readonly onRenamed: (id: Id, name: string | undefined) => void
}

function OutlineRows({ list, keys, renaming, onRenamed }: OutlineRowsProps) {
  const selection = useSession((session) => session.selection)
  const factsOf = useFacts()
  if (!keys) return null
  const { at, turn, choose, goToDrawing: go } = keys
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!(event.target instanceof HTMLInputElement) && outlineKey(event, keys)) event.preventDefault()
  }
  return (
    <div className={styles.rows} style={{ height: list.height }}>
      {list.drawn.map(({ row, index, top }) => (
        <OutlineItem
          key={row.id}
          row={row}
          index={index}
          top={top}
          elementRef={list.measure}
          facts={factsOf(row.id)}
          selected={selection.has(row.id)}
          reachable={row === at}
          renaming={renaming === row.id}
          onChoose={choose}
          onGo={go}
          onTurn={turn}
          onKeyDown={onKeyDown}
          onRenamed={onRenamed}
        />
      ))}
    </div>
  )
}

/** The row that the keyboard reaches: where it was last, else what is selected. */
function useReached(rows: readonly OutlineRow[], only: Id | undefined) {
  const [active, setActive] = useState<Id>()
  const at = rows.find(({ id }) => id === active) ?? rows.find(({ id }) => id === only) ?? rows[0]
  return { at, setActive }
}

/** The rows shown, and how to open and close one. */
function useRows() {
  const design = useDocument((document) => document.design)
  const language = useLanguage()
  const only = useSession(({ selection }) => (selection.size === 1 ? [...selection][0] : undefined))
  const [turned, setTurned] = useState<ReadonlySet<Id>>(new Set())
  const turn = useCallback((id: Id) => {
    // What the drawing collapsed opens there and here.
    if (documentStore.getState().design.view?.collapsed?.includes(id)) expandParts([id])
    else setTurned((before) => (before.has(id) ? without(before, [id]) : new Set([...before, id])))
  }, [])
  // What is selected elsewhere comes into sight, however much is folded.
  const [followed, setFollowed] = useState<Id>()
  if (only !== followed) {
    setFollowed(only)
    if (only !== undefined) setTurned(showing(turned, pathTo(design, only)))
  }
  const order = useMemo(() => readingOrder(opened(design)), [design])
  const rows = useMemo(() => outlineRows(design, order, language, turned), [design, order, language, turned])
  return { rows, order, turn }
}

function showing(turned: ReadonlySet<Id>, { groups, node }: ReturnType<typeof pathTo>): ReadonlySet<Id> {
  const shown = without(turned, groups)
  return node === undefined || shown.has(node) ? shown : new Set([...shown, node])
}

function useFacts() {
  const scene = useDerived((derived) => derived.scene)
  const findings = useDerived((derived) => derived.findings)
  // The scene tells its tags in the language shown.
  useText()
  return useMemo(() => outlineFacts(scene, findings), [scene, findings])
}

/** What is selected elsewhere is shown here; what opens the outline leads into it. */
function useFollowSelection(
  tree: { readonly current: HTMLElement | null },
  only: Id | undefined,
  setActive: (id: Id) => void,
  show: (id: Id) => void,
): void {
  useEffect(() => {
    const root = tree.current
    root?.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')?.focus()
    return () => {
      // The tree goes away with the focus in it: the drawing takes it.
      if (root?.contains(document.activeElement)) canvasView.focus()
    }
  }, [tree])
  useEffect(() => {
    if (only === undefined) return
    setActive(only)
    show(only)
  }, [only, setActive, show])
}

function useChoose(goTo: (id: Id) => void) {
  return useCallback(
    (id: Id, event: Pick<MouseEvent, 'shiftKey' | 'ctrlKey' | 'metaKey'>) => {
      const { selection: now, select } = sessionStore.getState()
      const next = new Set(event.shiftKey || event.ctrlKey || event.metaKey ? now : [])
      if (!next.delete(id)) next.add(id)
      select(next)
      canvasView.reveal([id])
      goTo(id)
    },
    [goTo],
  )
}

function useRenamed(setRenaming: (id: Id | undefined) => void, goTo: (id: Id) => void) {
  const text = words[useLanguage()]
  return useCallback(
    (id: Id, name: string | undefined) => {
      setRenaming(undefined)
      if (name !== undefined && name.trim() !== '')
        tryEdit(text.rename, (design) => rename(design, id, name.trim()))
      requestAnimationFrame(() => goTo(id))
    },
    [setRenaming, goTo, text],
  )
}

function goToDrawing(id: Id): void {
  sessionStore.getState().choose([id])
  const { edges } = indexOf(documentStore.getState().design)
  if (!edges.has(id)) return focusPart(id)
  canvasView.reveal([id])
  canvasView.focus()
}

function focusRow(tree: HTMLElement | null, id: Id): void {
  tree?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`)?.focus({ preventScroll: true })
}

function without(set: ReadonlySet<Id>, ids: readonly Id[]): ReadonlySet<Id> {
  return ids.some((id) => set.has(id)) ? new Set([...set].filter((id) => !ids.includes(id))) : set
}
