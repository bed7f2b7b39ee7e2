import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Design, Id } from '../model/index.ts'
import { analyse } from './analyse.ts'
import { compile } from './circuit/compiled.ts'
import { findPairs } from './pairs/findPairs.ts'
import { designOf } from './testing/designOf.ts'
import { randomDesign } from './testing/randomDesign.ts'

const copy = 'n-copy'

/** The design with one more of a node in a subnet, called by the same and calling the same. */
function withCopy(design: Design, id: Id, zone: string): Design {
  const node = design.nodes.find((each) => each.id === id)
  if (!node) return design
  const ends = (edge: Design['edges'][number]) => ({
    from: edge.from === id ? copy : edge.from,
    to: edge.to === id ? copy : edge.to,
  })
  const alike = design.edges.filter((edge) => (edge.from === id) !== (edge.to === id))
  return {
    ...design,
    nodes: [...design.nodes, { ...node, id: copy, group: zone }],
    edges: [...design.edges, ...alike.map((edge) => ({ ...edge, ...ends(edge), id: `${edge.id}-copy` }))],
  }
}

/** Every need and flow in words, the copy left out where it stands beside what it is a copy of; where each
 *  zone has one of its own (B3) it is no replica. */
function structureOf(design: Design, of: Id): string[] {
  const { reading, flows } = compile(design)
  const beside = (ids: readonly Id[]) => ids.filter((id) => id !== copy || !ids.includes(of)).sort()
  const needs = [
    reading.needs.hard,
    reading.needs.publish,
    reading.needs.consume,
    reading.needs.egress,
  ].flatMap((map) =>
    [...map].flatMap(([source, list]) =>
      source === copy
        ? []
        : list.map(
            ({ members, min, affine }) =>
              `${source} needs ${min} of ${(affine ? members : beside(members)).join()}`,
          ),
    ),
  )
  const asked = flows.map(
    ({ plan }) => `${plan.kind} ${beside(plan.entry).join()} to ${beside(plan.goals).join()}`,
  )
  return [...needs, ...asked].sort()
}

/** Whether the copy stands beside what it is a copy of in a need. */
function isAlternative(design: Design, of: Id): boolean {
  const { hard, publish, consume } = compile(design).reading.needs
  return [hard, publish, consume].some((map) =>
    [...map.values()].some((list) =>
      list.some(({ members }) => members.includes(copy) && members.includes(of)),
    ),
  )
}

/** The minimal cuts of one and of two failures of every flow, by the flow's ends; what is broken as drawn is cut by
 *  nothing at all. */
function cutsOf(design: Design, of: Id): ReadonlyMap<string, readonly (readonly string[])[]> {
  const pairs = new Map(findPairs(design).map((found) => [found.flow, found.pairs]))
  const beside = (ids: readonly Id[]) => ids.filter((id) => id !== copy || !ids.includes(of)).sort()
  return new Map(
    analyse(design).flows.map((flow) => [
      `${flow.kind} ${beside(flow.entry).join()} to ${beside(flow.goals).join()}`,
      [
        ...(flow.works ? [] : [[]]),
        ...[...flow.spofs.map(({ node }) => node), ...flow.managed].map((id) => [id]),
        ...flow.azGaps.map(({ region = '', zone }) => [`az:${region}/${zone}`]),
        ...flow.regionGaps.map(({ region }) => [`region:${region}`]),
        ...flow.linkGaps.map(({ nodes, groups }) =>
          groups.length > 0 ? groups.map((id) => `site:${id}`) : nodes,
        ),
        ...(pairs.get(flow.id) ?? []),
      ],
    ]),
  )
}

/** Cuts of a design with a copy that contain none of the design before; a list, so that a fault is read. */
function newCuts(before: Design, after: Design, of: Id): string[] {
  const known = cutsOf(before, of)
  return [...cutsOf(after, of)].flatMap(([flow, cuts]) =>
    cuts
      .filter((cut) => !(known.get(flow) ?? []).some((old) => old.every((failure) => cut.includes(failure))))
      .map((cut) => `${flow}: ${cut.join(' + ')}`),
  )
}

describe('one more replica', { timeout: 120_000 }, () => {
  it('[D1][F4] leaves only cuts that contain one from before, where needs and flows stay as they were', () => {
    let judged = 0
    fc.assert(
      fc.property(randomDesign, fc.nat(7), fc.constantFrom('a', 'b', 'c'), (before, nth, zone) => {
        const of = `n${nth % (before.nodes.length - 1)}`
        const after = withCopy(before, of, zone)
        fc.pre(structureOf(after, of).join('\n') === structureOf(before, of).join('\n'))
        fc.pre(cutsOf(after, of).size === analyse(after).flows.length)
        if (isAlternative(after, of)) judged += 1
        expect(newCuts(before, after, of)).toEqual([])
      }),
      { numRuns: 300, maxSkipsPerRun: 400 },
    )
    expect(judged).toBeGreaterThan(40)
  })

  it('[B1][F4] takes away the cuts it can, and is told from one that is needed besides', () => {
    const tier = designOf({
      nodes: { users: 'users', 'elb@vpc': { service: 'alb', azs: ['a', 'b'] }, 'n1@a': 'ec2' },
      edges: ['users > elb', 'elb > n1'],
    })
    const twice = withCopy(tier, 'n1', 'b')
    expect(newCuts(tier, twice, 'n1')).toEqual([])
    const edges = twice.edges.map((edge) => (edge.from === 'elb' ? { ...edge, anyOf: 'all', min: 2 } : edge))
    expect(newCuts(tier, { ...twice, edges }, 'n1')).not.toEqual([])
  })
})
