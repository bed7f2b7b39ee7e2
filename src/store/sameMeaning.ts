import type { Design } from '../model/index.ts'

/** Whether two designs mean the same: moving boxes and changing the title change no verdict.
 *  Edits keep the parts they do not touch, so identity is enough. */
export function sameMeaning(a: Design, b: Design): boolean {
  return (
    a.groups === b.groups &&
    a.nodes === b.nodes &&
    a.spans === b.spans &&
    a.edges === b.edges &&
    a.flows === b.flows &&
    a.waivers === b.waivers
  )
}
