import type { Id } from '../../../model/index.ts'

/** Offers a zonal service in every zone, in a moment: no drawing waits for an offer. */
export function offerEveryZoneSoon(id: Id): void {
  void import('./offerEveryZone.ts').then(({ offerEveryZone }) => offerEveryZone(id))
}
