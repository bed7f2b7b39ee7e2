import type { Design } from '../../../model/index.ts'
import type { Layout } from '../../types.ts'
import { badgeFaults } from './badgeFaults.ts'
import { borderFaults, foreignFaults } from './borderFaults.ts'
import type { Faults } from './drawn.ts'
import { drawnOf } from './drawn.ts'
import { closeFaults, endFaults } from './endFaults.ts'
import { forkFaults } from './forkFaults.ts'
import { labelFaults } from './labelFaults.ts'
import { mirrorFaults } from './mirrorFaults.ts'
import { rankFaults } from './rankFaults.ts'
import { titleFaults } from './titleFaults.ts'

/** What keeps a sound drawing from looking finished, by class and in words. */
export function finishFaults(design: Design, layout: Layout) {
  const drawn = drawnOf(design, layout)
  return {
    ...borderFaults(drawn),
    foreign: foreignFaults(drawn),
    forks: forkFaults(drawn),
    unlikeTwins: mirrorFaults(drawn),
    outOfRank: rankFaults(drawn),
    ...endFaults(drawn),
    close: closeFaults(drawn),
    ...labelFaults(drawn),
    labelsOnBadges: badgeFaults(drawn),
    ...titleFaults(drawn),
  } satisfies Record<string, Faults>
}
