import { useMemo } from 'react'
import type { Finding } from '../../checks/index.ts'
import { shownOf, type Design, type Id } from '../../model/index.ts'
import { badgesOf, type PartFindings } from './badgesOf.ts'

/** The findings on each part that is drawn; the same while neither they nor the lines change, so a move keeps them. */
export function useBadgesOn(design: Design, findings: readonly Finding[]): ReadonlyMap<Id, PartFindings> {
  const { edges } = design
  const { standIns } = shownOf(design)
  return useMemo(() => badgesOf(edges, findings, standIns), [edges, findings, standIns])
}
