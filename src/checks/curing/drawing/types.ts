import type { CurePlace } from '../../../analysis/index.ts'
import type { Design } from '../../../model/index.ts'

/** The ways in which one more alternative to a part can be drawn. */
export type DrawingKind =
  | 'multi-az'
  | 'more-zones'
  | 'own-zone'
  | 'regional'
  | 'copy'
  | 'balance'
  | 'line'
  | 'location'
  | 'device'
  | 'standby'
  | 'beside'

/** Says how the alternative that the circuit asks for is drawn for a part of some sort; undefined where this is not the way
 *  for it. The edit throws `EditRefused` where the design does not allow it. */
export type DrawsPlace = (design: Design, place: CurePlace) => ((design: Design) => Design) | undefined
