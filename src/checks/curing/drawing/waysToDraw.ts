import type { CurePlace } from '../../../analysis/index.ts'
import type { Design } from '../../../model/index.ts'
import { balancedPair } from './balancedPair.ts'
import { anotherStart, beside } from './beside.ts'
import { copied, copiedForAll } from './copied.ts'
import { moreZones } from './moreZones.ts'
import { multiAz } from './multiAz.ts'
import { ownZone } from './ownZone.ts'
import { otherLocation, parallelLine } from './parallelLine.ts'
import { regional } from './regional.ts'
import { secondDevice } from './secondDevice.ts'
import { standby } from './standby.ts'
import type { DrawingKind, DrawsPlace } from './types.ts'

/** From what changes least to what changes most: a switch before a second part, a second part before one that waits. */
const ways: readonly (readonly [DrawingKind, DrawsPlace])[] = [
  ['multi-az', multiAz],
  ['more-zones', moreZones],
  ['own-zone', ownZone],
  ['regional', regional],
  ['copy', copied],
  ['copy', copiedForAll],
  ['copy', anotherStart],
  ['balance', balancedPair],
  ['line', parallelLine],
  ['location', otherLocation],
  ['device', secondDevice],
  ['beside', beside],
  ['standby', standby],
]

/** An alternative as it would be drawn. */
export interface DrawnPlace {
  readonly kind: DrawingKind
  readonly edit: (design: Design) => Design
}

/** Every way to draw the alternative that the circuit asks for at a place, the one that changes least first. Where another
 *  way or another Region is asked for, that takes decisions no drawing holds: there is none. */
export function waysToDraw(design: Design, place: CurePlace): readonly DrawnPlace[] {
  if (place.kind === 'other-way' || place.kind === 'other-region') return []
  return ways.flatMap(([kind, draws]) => {
    const edit = draws(design, place)
    return edit ? [{ kind, edit }] : []
  })
}
