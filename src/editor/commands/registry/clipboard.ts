import {
  copyParts,
  emptyDesign,
  indexOf,
  parseDesign,
  pasteParts,
  rectsOf,
  remove,
  shownOf,
  unionRect,
  writeDesign,
  type Design,
  type Fragment,
  type Id,
} from '../../../model/index.ts'
import { documentStore, sessionStore } from '../../../store/index.ts'
import { canvasView, groupAt } from '../../canvas/index.ts'
import { stepLabel } from '../../ui/stepLabel.ts'
import { tryEdit } from '../../ui/tryEdit.ts'
import { tryMade } from '../../ui/tryMade.ts'
import { labels, labelNow, nothingToPaste } from './labels.ts'
import { pasteSettled } from './pasteSettled.ts'

/** What was copied last in this window, for browsers that do not let a page read the clipboard. */
let kept: { readonly fragment: Fragment; readonly text: string } | undefined
/** How often the same was pasted without moving the pointer: each goes a little further. */
let pastes = 0

/** Copies the selected parts, as a small design in text form: it can be pasted into another window, or a file.
 *  Gives whether there was anything to copy. */
export function copySelection(to: DataTransfer | null | undefined, cut: boolean): boolean {
  const { design } = documentStore.getState()
  const ids = partsIn(design, sessionStore.getState().selection)
  if (ids.length === 0) return false
  const fragment = copyParts(design, ids)
  const text = writeDesign({ ...emptyDesign(), ...withoutHomes(fragment) })
  kept = { fragment, text }
  pastes = 0
  if (to) to.setData('text/plain', text)
  else void navigator.clipboard?.writeText(text).catch(() => undefined)
  if (cut) tryEdit(stepLabel(labels.cut, ids), (before) => remove(before, ids), { select: [] })
  return true
}

/** Pastes parts: from the text of the clipboard when it holds a design, else what was copied here last. They come to
 *  stand at the pointer, in the group there. Gives whether anything was pasted. */
export function pasteText(text: string | undefined): boolean {
  const fragment = fragmentOf(text)
  if (!fragment) {
    sessionStore.getState().notify('refused', labelNow(nothingToPaste))
    return false
  }
  const { design } = documentStore.getState()
  const pointer = canvasView.pointer()
  const under = pointer && groupAt(design, pointer)?.id
  const group =
    under !== undefined && shownOf(design).closed.has(under) ? indexOf(design).parentOf(under) : under
  pastes += 1
  const source = { ...emptyDesign(), ...withoutHomes(fragment) }
  const size = unionRect(rectsOf(source).values())
  const centre = pointer ?? canvasView.centre()
  const at = {
    x: Math.round(centre.x - (size?.width ?? 0) / 2 + 16 * (pastes - 1)),
    y: Math.round(centre.y - (size?.height ?? 0) / 2 + 16 * (pastes - 1)),
  }
  const label = stepLabel(labels.paste, outermostOf(source), source)
  const inGroup = group !== undefined && fits(design, fragment, group)
  if (!inGroup && !fits(design, fragment, undefined)) {
    void import('./pasteWithHomes.ts').then(({ pasteWithHomes }) =>
      pasteWithHomes(label, fragment, source, { at, group }),
    )
    return true
  }
  return tryMade(label, (before) => pasteSettled(before, fragment, inGroup ? { at, group } : { at }))
}

/** Pastes for a menu, which has no paste event: asks the browser for the clipboard. */
export async function pasteFromMenu(): Promise<void> {
  const text = await navigator.clipboard?.readText?.().catch(() => undefined)
  pasteText(text)
}

function fragmentOf(text: string | undefined): Fragment | undefined {
  if (kept && (!text || text === kept.text)) return kept.fragment
  if (!text?.trimStart().startsWith('{')) return undefined
  const read = parseDesign(text)
  return read.ok ? read.design : undefined
}

function outermostOf(source: Design): Id[] {
  const index = indexOf(source)
  return [...source.groups, ...source.nodes].flatMap(({ id }) => (index.parentOf(id) === undefined ? id : []))
}

function fits(design: Design, fragment: Fragment, group: Id | undefined): boolean {
  try {
    pasteParts(design, fragment, group === undefined ? {} : { group })
    return true
  } catch {
    return false
  }
}

function withoutHomes({ groups, nodes, spans, edges, view }: Fragment) {
  return { groups, nodes, spans, edges, ...(view && { view }) }
}

/** Groups and nodes can be copied alone; lines and hulls come along with them. */
function partsIn(design: Design, selection: ReadonlySet<Id>): Id[] {
  const { groups, nodes } = indexOf(design)
  const ids = [...selection]
  return ids.some((id) => groups.has(id) || nodes.has(id)) ? ids : []
}
