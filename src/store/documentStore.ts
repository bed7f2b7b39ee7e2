import { createStore, type StoreApi } from 'zustand/vanilla'
import { expandGroups, keepBends } from '../layout/index.ts'
import { emptyDesign, hiding, indexOf, type Design, type Id } from '../model/index.ts'
import { freshDocumentId } from './documents/shelf.ts'
import { joins, redone, shown, travelled, undone, withStep, type Side } from './history.ts'
import { sessionStore } from './sessionStore.ts'
import type { DocumentState, HistoryStep, OpenOptions, SessionState } from './types.ts'

/** The document with its undo history; selection is read from and written to `session`. */
export function createDocumentStore(session: StoreApi<SessionState>): StoreApi<DocumentState> {
  let opened = 0
  /** What could be redone before the gesture under way began. */
  let futureBefore: readonly HistoryStep[] = []
  return createStore<DocumentState>()((set, get) => {
    const select = (ids: Iterable<Id>) => session.getState().select(ids)
    const show = (side: Side, change: Partial<DocumentState>) => {
      set({ ...shown(side), ...change })
      select(side.selection)
    }
    const go = (there: ReturnType<typeof travelled>) => {
      if (there) show(there.side, there.change)
    }
    return {
      design: emptyDesign(),
      documentId: 'document-0',
      keptId: freshDocumentId(),
      past: [],
      future: [],
      save: { kind: 'unsaved' },
      edit(label, change, { gesture, select: wanted } = {}) {
        const { design, future } = get()
        const changed = change(design)
        if (changed === design) {
          if (wanted) select(present(design, wanted))
          return
        }
        const before: Side = { design, selection: [...session.getState().selection] }
        const after = drawn(changed, wanted ?? before.selection)
        if (!joins(get(), gesture)) futureBefore = future
        show(after, withStep(get(), { label, before, after }, gesture))
      },
      abandon(gesture) {
        const back = joins(get(), gesture) ? undone(get()) : undefined
        if (back) show(back.side, { past: back.change.past, future: futureBefore })
      },
      finish: (gesture) => set(gesture === get().gesture ? { gesture: undefined } : {}),
      undo: () => go(undone(get())),
      redo: () => go(redone(get())),
      travel: (steps) => go(travelled(get(), steps)),
      replace(design, options = {}) {
        opened += 1
        session.getState().set(cleared)
        show({ design, selection: [] }, { documentId: `document-${opened}`, ...openedAs(design, options) })
      },
      follow(design) {
        set({ design, gesture: undefined, past: [], future: [] })
        select(present(design, session.getState().selection))
      },
      fork: (keptId) => set({ keptId, onDisk: undefined, save: { kind: 'unsaved' } }),
      setOnDisk: (design, fileName) => set({ onDisk: design, fileName }),
      setSave: (save) => set({ save }),
    }
  })
}

export const documentStore = createDocumentStore(sessionStore)

/** A document as it begins here: nothing done yet, kept under its id or a new one. */
function openedAs(design: Design, { fileName, keptId, onDisk }: OpenOptions): Partial<DocumentState> {
  return {
    keptId: keptId ?? freshDocumentId(),
    fileName,
    onDisk: onDisk ? design : undefined,
    past: [],
    future: [],
  }
}

/** What of a session belongs to the document that was open. */
const cleared = {
  failed: [],
  focus: undefined,
  preview: undefined,
  findingsFilter: '',
  hovered: undefined,
  renaming: undefined,
  dropTarget: undefined,
  popup: undefined,
} as const satisfies Partial<SessionState>

/** What is gone from the design cannot stay selected. */
function present(design: Design, ids: Iterable<Id>): Id[] {
  const index = indexOf(design)
  return [...ids].filter((id) => index.has(id))
}

/** A design with what is selected in it: that is drawn, whatever group hid it. A line whose ends moved loses the way a
 *  hand gave it. */
function drawn(design: Design, wanted: Iterable<Id>): Side {
  const selection = present(design, wanted)
  return { design: keepBends(expandGroups(design, hiding(design, selection))), selection }
}
