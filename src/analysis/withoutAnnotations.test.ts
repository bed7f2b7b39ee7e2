import { describe, expect, it } from 'vitest'
import type { Design, Id } from '../model/index.ts'
import { analyse } from './analyse.ts'
import { withoutAnyOf } from './testing/reference/withoutAnyOf.ts'
import { allSamples } from './testing/samples.ts'

/** Samples that read differently without `anyOf`, and why. */
const different: { readonly [slug: string]: string } = {
  'dr-multi-site-active-active':
    'The two Regions run applications of different names, so nothing but the author says that either will do.',
}

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

describe('drawings without any `anyOf`', () => {
  it('[B7] are read as their authors wrote them, but for those with a reason', () => {
    const changed = allSamples.filter(
      ({ design }) => verdictsOf(design).join('\n') !== verdictsOf(withoutAnyOf(design)).join('\n'),
    )
    expect(changed.map(({ slug }) => slug)).toEqual(Object.keys(different))
  })

  it('[B7] lose names that the samples do have', () => {
    const named = allSamples.flatMap(({ design }) => design.edges.filter((edge) => edge.anyOf !== undefined))
    expect(named.length).toBeGreaterThan(150)
  })
})
