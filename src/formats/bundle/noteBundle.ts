import type { Language } from '../../checks/index.ts'
import { altText } from '../report/altText.ts'
import { reportAsMarkdown } from '../report/reportAsMarkdown.ts'
import type { ReportEntry } from '../report/reportOf.ts'
import { zipOf } from './zipOf.ts'

interface Pictures {
  /** Absent where the drawing is larger than pixels can be. */
  readonly png?: Uint8Array
  readonly svg: string
}

/** What a note needs of a drawing, as one ZIP of a folder called `name`: its pictures, the drawing in words for who
 *  cannot see them, and the findings as Markdown that shows the picture. */
export function noteBundle(
  name: string,
  entry: ReportEntry,
  { png, svg }: Pictures,
  language: Language,
): Uint8Array {
  const text = (value: string) => new TextEncoder().encode(value)
  const alt = altText(entry.design, { language, analysis: entry.analysis })
  const markdown = reportAsMarkdown([entry], { language, picture: () => `${name}.${png ? 'png' : 'svg'}` })
  return zipOf([
    ...(png ? [{ name: `${name}/${name}.png`, bytes: png }] : []),
    { name: `${name}/${name}.svg`, bytes: text(svg) },
    { name: `${name}/${name}.md`, bytes: text(markdown) },
    { name: `${name}/${name}.alt.txt`, bytes: text(`${alt}\n`) },
  ])
}
