import type { Cure } from '../../analysis/index.ts'
import { partName, type Design, type Id } from '../../model/index.ts'
import type { Language } from '../types.ts'
import { waysToDraw, type DrawnPlace } from './drawing/waysToDraw.ts'
import { drawingWords } from './words.ts'

/** A cure as edits of the drawing. */
export interface DrawnCure {
  readonly id: string
  readonly title: (language: Language) => string
  readonly edit: (design: Design) => Design
}

interface Step extends DrawnPlace {
  readonly part: Id
}

/** The ways to draw a cure: of one place every way there is; of several together, each in the way that changes least.
 *  None where one of its places cannot be drawn. */
export function drawingsOf(design: Design, { places }: Cure): readonly DrawnCure[] {
  const ways = places.map((place) =>
    waysToDraw(design, place).map((drawn): Step => ({ ...drawn, part: place.part })),
  )
  const [only, ...others] = ways
  if (only && others.length === 0) return only.map((step) => drawnCure(design, [step]))
  const firsts = ways.flatMap(([first]) => first ?? [])
  return firsts.length === places.length && firsts.length > 0 ? [drawnCure(design, firsts)] : []
}

function drawnCure(design: Design, steps: readonly Step[]): DrawnCure {
  return {
    id: steps.map(({ kind, part }) => `${kind}:${part}`).join('+'),
    title: (language) => {
      const { drawings, together } = drawingWords[language]
      return together(steps.map(({ kind, part }) => drawings[kind]({ part: partName(design, part) })))
    },
    edit: (from) => steps.reduce((so, { edit }) => edit(so), from),
  }
}
