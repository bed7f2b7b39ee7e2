import type { Design } from '../types.ts'
import { inOrder, inOrderOfKeys } from './inOrder.ts'
import { keyOrder } from './keyOrder.ts'
import { isListOfParts, partsText } from './partsText.ts'
import { viewText } from './viewText.ts'
import { block, writeWithin } from './writeWithin.ts'

/** Of what the document holds. */
export const indent = '  '

/** The text of a document's file: same design, same bytes. Items keep their order; keys come in the order of the
 *  format, then unknown ones and those of maps by name. Of a large design only what changed since it was last written is
 *  written anew. */
export function writeDesign(design: Design): string {
  const { extra, ...known } = design
  const entries = inOrderOfKeys({ ...extra, ...known }, keyOrder).map(([key, value, order]) => {
    const start = `${indent}${JSON.stringify(key)}: `
    if (order && isListOfParts(value)) return start + partsText(value, order)
    if (order === keyOrder['view'] && value === known.view && known.view)
      return start + viewText(known.view, order, indent)
    return start + writeWithin(inOrder(value, order), indent, start.length + 1)
  })
  return `${block('{', entries, '', '}')}\n`
}
