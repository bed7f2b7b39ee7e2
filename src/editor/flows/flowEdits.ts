import { addFlow, updateFlow, removeFlow, type Design, type Flow, type Id } from '../../model/index.ts'
import { tryEdit } from '../ui/tryEdit.ts'
import { words } from './words.ts'

type Language = keyof typeof words
type Change = { readonly [key in keyof Omit<Flow, 'id'>]?: Flow[key] | undefined }

/** A new flow as one step; gives its id, undefined when it was refused. */
export function createFlow(
  flow: { readonly label: string; readonly entry: readonly Id[]; readonly goals: readonly Id[] },
  language: Language,
): Id | undefined {
  let made: Id | undefined
  const done = tryEdit(words[language].steps.add(flow.label), (design: Design) => {
    const next = addFlow(design, flow)
    made = next.flows?.at(-1)?.id
    return next
  })
  return done ? made : undefined
}

/** A change of a flow as one step. */
export function changeFlow(flow: Flow, change: Change, language: Language): boolean {
  return tryEdit(words[language].steps.change(flow.label ?? flow.id), (design) =>
    updateFlow(design, flow.id, change),
  )
}

/** Takes a flow away as one step. */
export function deleteFlow(flow: Flow, language: Language): boolean {
  return tryEdit(words[language].steps.remove(flow.label ?? flow.id), (design) => removeFlow(design, flow.id))
}
