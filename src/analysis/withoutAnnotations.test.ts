import { describe, expect, it } from 'vitest'
import type { Design, Id } from '../model/index.ts'
import { analyse } from './analyse.ts'
import { allSamples } from './testing/samples.ts'

/** Samples that read differently without `anyOf`, and why. */
const different: { readonly [slug: string]: string } = {
  'dr-multi-site-active-active':
    'The two Regions run applications of different names, so nothing but the author says that either will do.',
}

const withoutNames = (design: Design): Design => ({
  ...design,
  edges: design.edges.map((edge) => {
    const { anyOf: _named, ...rest } = edge
    return rest
  }),
})

function verdictsOf(design: Design): readonly string[] {
  const { flows, hiddenCrossAz } = analyse(design)
  const list = (ids: readonly Id[]) => [...ids].sort().join('+')
  return [
    ...flows.map((flow) =>
      [
        flow.id,
        flow.works,
        list(flow.spofs.map(({ node }) => node)),
        list(flow.azGaps.map(({ region = '', zone }) => `${region}/${zone}`)),
        list(flow.regionGaps.map(({ region }) => region)),
        list(flow.linkGaps.flatMap(({ nodes, groups }) => [...nodes, ...groups])),
      ].join('|'),
    ),
    ...hiddenCrossAz.map(({ node, zone }) => `${node}!${zone}`),
  ]
}

interface Score {
  right: number
  wrong: number
  missed: number
}

/** Single points of failure and zone gaps over all flows that were worked out by hand. */
function score(read: (design: Design) => Design): Score {
  const sum: Score = { right: 0, wrong: 0, missed: 0 }
  for (const { design } of allSamples) {
    const flows = new Map(analyse(read(design)).flows.map((flow) => [flow.id, flow]))
    for (const { flow: id, spofs, azGaps } of design.sample?.expect ?? []) {
      const flow = flows.get(id)
      const told = new Set([
        ...(flow?.spofs ?? []).map(({ node }) => node),
        ...(flow?.azGaps ?? []).flatMap(({ groups }) => groups),
      ])
      const wanted = new Set([...spofs, ...azGaps])
      for (const each of told) {
        if (wanted.has(each)) sum.right += 1
        else sum.wrong += 1
      }
      for (const each of wanted) if (!told.has(each)) sum.missed += 1
    }
  }
  return sum
}

const precision = ({ right, wrong }: Score) => right / (right + wrong)
const recall = ({ right, missed }: Score) => right / (right + missed)

describe('drawings without any `anyOf`', () => {
  it('[B7] are read as their authors wrote them, but for those with a reason', () => {
    const changed = allSamples.filter(
      ({ design }) => verdictsOf(design).join('\n') !== verdictsOf(withoutNames(design)).join('\n'),
    )
    expect(changed.map(({ slug }) => slug)).toEqual(Object.keys(different))
  })

  it('[B7] lose names that the samples do have', () => {
    const named = allSamples.flatMap(({ design }) => design.edges.filter((edge) => edge.anyOf !== undefined))
    expect(named.length).toBeGreaterThan(150)
  })

  it('[B7] give the single points of failure and zone gaps that were worked out by hand', () => {
    const [drawn, bare] = [score((design) => design), score(withoutNames)]
    expect(drawn.right).toBeGreaterThan(100)
    expect(Math.min(precision(drawn), recall(drawn))).toBeGreaterThanOrEqual(0.98)
    expect(Math.min(precision(bare), recall(bare))).toBeGreaterThanOrEqual(0.95)
  })
})
