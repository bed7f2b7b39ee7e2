import { createContext } from 'react'
import type { Rect } from '../../../model/index.ts'
import { createCloseBy, type CloseBy } from './closeBy.ts'

/** What of a drawing is in the page. */
export interface Sight {
  /** Of a large drawing, the area of which parts and lines are; absent: all are. */
  readonly seen: Rect | undefined
  /** Around that, the one in which is looked for it, see `createCloseBy`. */
  readonly region: Rect | undefined
  /** All of it is painted, see `Afar`: parts are in the page for what hands and keys have to do with. */
  readonly painted: boolean
  /** The painted drawing lies there: as all there is, or until what is near is complete. */
  readonly beneath: boolean
  /** From near, the area of which that is: each patch of the screen would be painted with all lines of the drawing. */
  readonly beneathIn: Rect | undefined
  /** Told whether all of it is painted. */
  readonly setComplete: (complete: boolean) => void
  readonly closeBy: CloseBy
}

/** For what lies over the drawing. */
export const SightContext = createContext<Sight>({
  seen: undefined,
  region: undefined,
  painted: false,
  beneath: false,
  beneathIn: undefined,
  setComplete: () => undefined,
  closeBy: createCloseBy(),
})
