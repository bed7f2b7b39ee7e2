import type { Design } from '../types.ts'
import { keyOrder } from './keyOrder.ts'
import { isListOfParts, isWritten, partText } from './partsText.ts'
import { viewSteps } from './viewText.ts'
import { indent } from './writeDesign.ts'

/** Parts of a step: a few milliseconds' worth. */
const partsInStep = 200
/** The same of lines of a map, which are short. */
const linesInStep = 800

/** What writing a large design takes, in steps of a few milliseconds for which nobody has to wait: once all are done
 *  `writeDesign` only puts together what they wrote. None where little was not written before. */
export function writingSteps(design: Design): readonly (() => void)[] {
  const todo = Object.entries(design).flatMap(([key, value]: [string, unknown]) => {
    const order = keyOrder[key]
    if (!order || !isListOfParts(value)) return []
    return value.filter((part) => !isWritten(part, order)).map((part) => () => partText(part, order))
  })
  const steps: (() => void)[] = []
  for (let from = 0; from < todo.length; from += partsInStep)
    steps.push(() => {
      for (const write of todo.slice(from, from + partsInStep)) write()
    })
  const view = keyOrder['view']
  if (design.view && view) steps.push(...viewSteps(design.view, view, indent, linesInStep))
  return steps.length > 1 ? steps : []
}
