import type { Id } from '../../../model/index.ts'
import type { Judged } from './judgePicks.ts'

export type Outcome = 'found' | 'missed' | 'wrong' | 'healing' | 'origin'

/** How naming a part, or not naming it, turned out; undefined where neither was right or wrong. */
export function outcomeOf(id: Id, { found, missed, wrong, healing, origin }: Judged): Outcome | undefined {
  if (found.some(({ ids }) => ids.includes(id))) return 'found'
  if (missed.some(({ ids }) => ids.includes(id))) return 'missed'
  if (wrong.includes(id)) return 'wrong'
  if (healing.includes(id)) return 'healing'
  return origin.includes(id) ? 'origin' : undefined
}
