import type { Design } from '../../../model/index.ts'
import { analyse } from '../../analyse.ts'
import { allSamples } from '../samples.ts'
import { scoreOf, total, type Score } from './score.ts'

/** Single points of failure and zone gaps of every flow that was worked out by hand in the samples. */
export function scoreOfSamples(drawn = (given: Design): Design => given): Score {
  return total(
    allSamples.flatMap(({ design }) => {
      const flows = new Map(analyse(drawn(design)).flows.map((flow) => [flow.id, flow]))
      return (design.sample?.expect ?? []).map(({ flow: id, spofs, azGaps }) => {
        const flow = flows.get(id)
        return scoreOf(
          [
            ...(flow?.spofs ?? []).map(({ node }) => node),
            ...(flow?.azGaps ?? []).flatMap(({ groups }) => groups),
          ],
          [...spofs, ...azGaps],
        )
      })
    }),
  )
}
