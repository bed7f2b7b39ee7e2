import { placed, placedAfresh } from '../../src/cli/files/placed.ts'
import type { Direction } from '../../src/model/index.ts'
import type { SampleFile } from './readSamples.ts'

/** Which way a sheet's drawings run: as their authors have them, one way, or each the way it does not run by itself. */
export const directions = ['own', 'right', 'down', 'other'] as const

/** A sample laid out afresh in the direction asked for; `own` leaves it as it is. */
export async function turned(
  sample: SampleFile,
  direction: (typeof directions)[number],
): Promise<SampleFile> {
  if (direction === 'own') return sample
  const wanted = direction === 'other' ? await otherOf(sample) : direction
  return { ...sample, design: await placedAfresh(sample.design, wanted) }
}

async function otherOf({ design }: SampleFile): Promise<Direction> {
  const { view } = await placed(design)
  return view?.direction === 'down' ? 'right' : 'down'
}
