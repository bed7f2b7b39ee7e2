import type { Finding, Language } from '../../checks/index.ts'
import { altText } from '../../formats/index.ts'
import { indexOf, type Design, type Id } from '../../model/index.ts'
import { composeScene, overlayOf, plainOverlay, type Scene } from '../../scene/index.ts'
import type { JudgedDrawing } from '../picture/judgedDrawing.ts'
import type { QuizOption } from './questions/types.ts'

/** The finding that shows why an option is wrong; a general one may be told by a more exact one. */
export function decisiveOf(
  { shows }: Pick<QuizOption, 'shows'>,
  findings: readonly Finding[],
): Finding | undefined {
  if (shows === undefined) return undefined
  return (
    findings.find(({ check }) => check === shows) ?? findings.find(({ folded }) => folded.includes(shows))
  )
}

/** The drawing of an option with its verdict, and what makes it wrong lit; without an option the bare drawing. */
export function sceneOf(
  { design, analysis, findings, layout }: JudgedDrawing,
  option: QuizOption | undefined,
  language: Language,
): Scene {
  const bare = { legend: false } as const
  if (!option) return composeScene(design, layout, plainOverlay(analysis), language, bare)
  const overlay = overlayOf(design, analysis, findings, { focus: decisiveOf(option, findings)?.key })
  return composeScene(
    design,
    layout,
    { ...overlay, gaps: withoutRegions(design, overlay.gaps) },
    language,
    bare,
  )
}

/** Right or wrong, nearly every option stands in one Region: marked, it would look like the reason. */
function withoutRegions(design: Design, gaps: ReadonlySet<Id>): ReadonlySet<Id> {
  const { groups } = indexOf(design)
  return new Set([...gaps].filter((id) => groups.get(id)?.kind !== 'region'))
}

/** The drawing in words, under a name that tells no verdict. */
export function altOf({ design }: JudgedDrawing, name: string, language: Language): string {
  const { sample: _sample, ...drawing } = design
  return altText({ ...drawing, title: name }, { language })
}
