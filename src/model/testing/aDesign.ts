import { emptyDesign } from '../emptyDesign.ts'
import type { Design } from '../types.ts'

/** A design with the given parts and nothing else. For tests. */
export function aDesign(parts: Partial<Omit<Design, 'format'>> = {}): Design {
  return { ...emptyDesign('A design'), ...parts }
}
