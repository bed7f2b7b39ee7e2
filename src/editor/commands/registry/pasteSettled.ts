import {
  pasteParts,
  type Design,
  type Fragment,
  type PasteOptions,
  type Pasted,
} from '../../../model/index.ts'
import { settled } from '../../../store/index.ts'

/** Pastes parts, which then settle among what stands there as dragged ones do. Refused like `pasteParts`. */
export function pasteSettled(design: Design, fragment: Fragment, where: PasteOptions): Pasted {
  const pasted = pasteParts(design, fragment, where)
  return { ...pasted, design: settled(design, pasted.design, pasted.ids) }
}
