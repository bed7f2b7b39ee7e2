import { placeNew } from '../../layout/index.ts'
import { EditRefused, type Design } from '../../model/index.ts'
import { documentStore, judgeOnce, sessionStore, withHullRoom, type Preview } from '../../store/index.ts'
import { canvasView } from '../canvas/index.ts'
import { tryEdit } from '../ui/tryEdit.ts'
import { ghostsOf } from './ghostsOf.ts'

/** An edit somebody may make: a fix, or the correction of what was assumed. */
export interface Change {
  /** What it does, as an order; the name of its undo step. */
  readonly title: string
  /** Shorter, for its button, where what is around says the rest. */
  readonly label?: string
  /** Throws `EditRefused` where the design does not allow it. */
  readonly edit: (design: Design) => Design
}

let considered: Change | undefined

/** Shows what a change would make of the drawing. The document is not touched. */
export async function consider(change: Change): Promise<void> {
  considered = change
  const preview = previewOf(change)
  if (!preview) return
  const { set, language } = sessionStore.getState()
  const answer = judgeOnce(preview.design, language)
  if (!(answer instanceof Promise)) {
    set({ preview: { ...preview, verdict: answer } })
    return
  }
  set({ preview })
  const verdict = await answer
  if (considered === change && sessionStore.getState().preview === preview)
    set({ preview: { ...preview, verdict } })
}

/** Stops showing a change; another one shown meanwhile stays. */
export function forget(change: Change): void {
  if (considered !== change) return
  considered = undefined
  sessionStore.getState().set({ preview: undefined })
}

/** Makes a change for good, as one undo step, and brings what it made into sight. Gives whether it was done. */
export function make(change: Change): boolean {
  const { preview } = sessionStore.getState()
  const { design: before } = documentStore.getState()
  const shown = considered === change ? preview : undefined
  const done = tryEdit(change.title, (design) =>
    shown?.from === design ? shown.design : placeNew(design, change.edit(design)),
  )
  considered = undefined
  sessionStore.getState().set({ preview: undefined })
  if (done) canvasView.include(ghostsOf(before, documentStore.getState().design).keys())
  return done
}

/** What has a place keeps it: only what is new is placed. Undefined where the design no longer allows the change. */
function previewOf({ title, edit }: Change): Preview | undefined {
  const { design: from } = documentStore.getState()
  try {
    const design = withHullRoom(from, placeNew(from, edit(from)))
    return { from, design, title, ghosts: ghostsOf(from, design) }
  } catch (error) {
    if (error instanceof EditRefused) return undefined
    throw error
  }
}
