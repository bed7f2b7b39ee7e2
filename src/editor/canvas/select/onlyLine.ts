import { indexOf, type Design, type Id } from '../../../model/index.ts'

/** The connection that is selected, and nothing else. */
export function onlyLine(design: Design, selection: ReadonlySet<Id>): Id | undefined {
  const [only] = selection
  return selection.size === 1 && only !== undefined && indexOf(design).edges.has(only) ? only : undefined
}
