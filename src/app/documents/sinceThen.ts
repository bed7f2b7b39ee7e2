import type { Language } from '../../checks/index.ts'
import { fewAtOnce } from '../../editor/picture/fewAtOnce.ts'
import { compareDesigns, type ReportEntry } from '../../formats/index.ts'
import { parseDesign, writeDesign, type Design } from '../../model/index.ts'
import { judgeOnce } from '../../store/index.ts'

/** What is to be said of a version: what has changed since, that nothing has, that it is damaged, or nothing. */
export type SinceThen =
  { readonly kind: 'changed'; readonly words: string } | { readonly kind: 'same' | 'unreadable' | 'unknown' }

const inTurn = fewAtOnce(1)

/** What has changed between a version's text and the design now. Fails when the signal says that nobody wants it. */
export function sinceThen(
  text: string,
  design: Design,
  language: Language,
  signal: AbortSignal,
): Promise<SinceThen> {
  return inTurn(async () => {
    // The window in between: what is scrolled or closed meanwhile does not wait for all.
    await new Promise((resolve) => setTimeout(resolve))
    signal.throwIfAborted()
    const read = parseDesign(text)
    if (!read.ok) return { kind: 'unreadable' }
    if (writeDesign(read.design) === textOf(design)) return { kind: 'same' }
    const before = await judged(read.design, language, signal)
    const words = inWords(before, await judgedNow(design, language, signal), language)
    return { kind: 'changed', words }
  })
}

function inWords(before: ReportEntry, now: ReportEntry, language: Language): string {
  const { drawing, summary } = compareDesigns(before, now, language)
  const counted = [
    drawing.added.length > 0 ? `+${drawing.added.length}` : '',
    drawing.removed.length > 0 ? `−${drawing.removed.length}` : '',
    drawing.changed.length > 0 ? `~${drawing.changed.length}` : '',
  ].filter((count) => count !== '')
  return [counted.join(' '), summary].filter((part) => part !== '').join(' · ')
}

async function judged(design: Design, language: Language, signal: AbortSignal): Promise<ReportEntry> {
  return { file: design.title, design, ...(await judgeOnce(design, language, signal)) }
}

/** The open drawing is compared with all its versions, so its verdict is kept. */
let now: { readonly entry: ReportEntry; readonly language: Language } | undefined

async function judgedNow(design: Design, language: Language, signal: AbortSignal): Promise<ReportEntry> {
  if (now?.entry.design !== design || now.language !== language)
    now = { entry: await judged(design, language, signal), language }
  return now.entry
}

const texts = new WeakMap<Design, string>()

function textOf(design: Design): string {
  const text = texts.get(design) ?? writeDesign(design)
  texts.set(design, text)
  return text
}
