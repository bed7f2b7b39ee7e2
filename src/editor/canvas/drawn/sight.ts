import { createContext } from 'react'
import type { Rect } from '../../../model/index.ts'

/** What of a drawing is in the page. */
export interface Sight {
  /** Of a large drawing, the area of which parts and lines are; absent: all are. */
  readonly seen: Rect | undefined
  /** All of it is painted, see `Afar`: parts are in the page for what hands and keys have to do with. */
  readonly painted: boolean
  /** The painted drawing lies there: as all there is, or until what is near is complete. */
  readonly beneath: boolean
  /** Told whether all of it is painted. */
  readonly setComplete: (complete: boolean) => void
}

export const SightContext = createContext<Sight>({
  seen: undefined,
  painted: false,
  beneath: false,
  setComplete: () => undefined,
})
