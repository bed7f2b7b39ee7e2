import { labelOf, type Id } from '../../../model/index.ts'
import { documentStore } from '../../../store/index.ts'

/** What a part of the open design is called, on one line. */
export const nameNow = (id: Id): string => labelOf(documentStore.getState().design, id)
