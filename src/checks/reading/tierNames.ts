import { labelOf, type Design, type Id } from '../../model/index.ts'
import { listNames } from '../names.ts'

/** The names of some parts for a sentence, those of one name counted together: `Worker ×3`. */
export function tierNames(design: Design, ids: readonly Id[], most?: number): string {
  const counts = new Map<string, number>()
  for (const id of ids) {
    const label = labelOf(design, id)
    counts.set(label, (counts.get(label) ?? 0) + 1)
  }
  return listNames(
    [...counts].map(([label, count]) => (count > 1 ? `${label} ×${count}` : label)),
    most,
  )
}
