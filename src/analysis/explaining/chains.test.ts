import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Design, Id } from '../../model/index.ts'
import { analyse } from '../analyse.ts'
import { compile } from '../circuit/compiled.ts'
import { isExternal, isTransit } from '../places/nodeKinds.ts'
import { designOf } from '../testing/designOf.ts'
import { randomDesign } from '../testing/randomDesign.ts'
import { allSamples } from '../testing/samples.ts'
import type { FlowResult } from '../types.ts'

interface Told {
  readonly what: string
  readonly chain: readonly Id[]
  /** Where the chain has to end. */
  readonly culprits: readonly Id[]
}

/** Every chain of a flow, with what it explains. */
function chainsOf(design: Design, flow: FlowResult): Told[] {
  const { index, domains } = compile(design).reading
  const inRegion = (region: Id) =>
    design.nodes.flatMap(({ id, group }) =>
      domains.placeOf(group).region === region || index.ancestors(id).some((each) => each.id === region)
        ? [id]
        : [],
    )
  return [
    ...flow.spofs.map(({ node, chain }) => ({ what: node, chain, culprits: [node] })),
    ...flow.azGaps.map(({ region = '', zone, nodes, chain }) => ({
      what: `${region}/${zone}`,
      chain,
      culprits: nodes,
    })),
    ...flow.regionGaps.map(({ region, chain }) => ({ what: region, chain, culprits: inRegion(region) })),
    ...flow.linkGaps.map(({ nodes, groups, chain }) => ({
      what: [...groups, ...nodes].sort().join('+'),
      chain,
      culprits: nodes,
    })),
  ]
}

/** Steps a chain may take: a drawn line, either way, or a line to what the next part takes over from. */
function stepsOf(design: Design): (from: Id, to: Id) => boolean {
  const { successors } = compile(design).reading
  const lines = new Set(design.edges.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]))
  const replaced = new Map<Id, Id[]>()
  for (const [id, list] of successors)
    for (const other of list) replaced.set(other, [...(replaced.get(other) ?? []), id])
  return (from, to) => [to, ...(replaced.get(to) ?? [])].some((id) => lines.has(`${from} ${id}`))
}

/** What is wrong with the chains of a design: nothing. */
function faultsOf(design: Design): string[] {
  const { reading } = compile(design)
  const isStep = stepsOf(design)
  const needsAlone = (flow: FlowResult, from: Id, to: Id) => {
    // What only handed over need not work itself.
    if (flow.kind === 'process' && flow.entry.includes(from)) return false
    const node = reading.index.nodes.get(from)
    if (!node || isTransit(node) || isExternal(node)) return false
    // Of several alike one may be lost while enough are left.
    if (reading.units.of.get(to)?.length !== 1) return false
    return (reading.needs.hard.get(from) ?? []).some(
      ({ members, min }) => min === 1 && members.length === 1 && members[0] === to,
    )
  }
  return analyse(design).flows.flatMap((flow) =>
    chainsOf(design, flow).flatMap(({ what, chain, culprits }) => {
      const name = `${flow.id}, ${what}: ${chain.join(' > ')}`
      const last = chain.at(-1) ?? ''
      const faults: string[] = []
      if (!flow.entry.includes(chain[0] ?? '')) faults.push(`begins nowhere: ${name}`)
      if (!culprits.includes(last)) faults.push(`ends elsewhere: ${name}`)
      if (new Set(chain).size < chain.length) faults.push(`comes back: ${name}`)
      chain.slice(1).forEach((id, i) => {
        const from = chain[i] ?? ''
        if (!isStep(from, id)) faults.push(`no line from ${from} to ${id}: ${name}`)
        // What needs the culprit itself leads straight to it.
        if (id !== last && needsAlone(flow, from, last)) faults.push(`a way round: ${name}`)
      })
      return faults
    }),
  )
}

/** Chains by flow and by what they explain, whatever the order of the file. */
const told = (design: Design) =>
  Object.fromEntries(
    analyse(design).flows.flatMap((flow) =>
      chainsOf(design, flow).map(({ what, chain }) => [`${flow.id}, ${what}`, chain] as const),
    ),
  )

const reversed = (design: Design): Design => ({
  ...design,
  nodes: design.nodes.toReversed(),
  edges: design.edges.toReversed(),
  spans: design.spans.toReversed(),
})
const withStranger = (design: Design): Design => ({
  ...design,
  nodes: [{ id: 'a-stranger', service: 'lambda', label: 'Stranger' }, ...design.nodes],
})
const renamed = (design: Design): Design => ({
  ...design,
  nodes: design.nodes.map((node) => ({ ...node, label: `our ${node.label}` })),
})

describe('the chain of a loop', () => {
  it('[D9] ends at a part that lost a unit, though no part is lost as a whole', () => {
    const design = designOf({
      nodes: {
        'app@a': { service: 'rds', props: { multiAz: true } },
        'db@a': { service: 'rds', props: { multiAz: true } },
      },
      edges: [
        { is: 'app > db', kind: 'sync', anyOf: 'db', min: 2 },
        { is: 'db > app', kind: 'sync' },
      ],
    })
    const [gap] = analyse(design).flows.flatMap((flow) => flow.azGaps)
    expect([gap?.nodes, gap?.chain]).toEqual([['app', 'db'], ['app']])
  })

  it('[D9] leads through a loop to the part that broke it', () => {
    const design = designOf({
      nodes: { 'web@a': 'ec2', 'app@a': 'ec2', 'db@a': 'ec2', 'queue@region': 'sqs' },
      edges: [
        'web > app',
        { is: 'app > db', anyOf: 'x', min: 2 },
        { is: 'app > queue', kind: 'failover', mode: 'path' },
        { is: 'queue > app', kind: 'sync' },
      ],
    })
    const spofs = analyse(design).flows.flatMap((flow) => flow.spofs)
    expect(spofs.find(({ node }) => node === 'db')?.chain).toEqual(['web', 'app', 'db'])
  })

  it('[D9] follows a router that is passed on the way and needed by what it leads to', () => {
    const design = designOf({
      nodes: { users: 'users', 'nat@a': 'nat-gateway', 'app@a': 'ec2', 'side@a': 'ec2' },
      edges: ['users > nat', 'nat > app', 'nat > side', 'app > nat'],
    })
    for (const { spofs, managed } of analyse(design).flows) {
      expect([...spofs.map(({ node }) => node), ...managed]).toContain('nat')
      for (const { chain } of spofs) expect(chain.slice(0, 2)).toEqual(['users', 'nat'])
    }
  })
})

describe('chains of random designs', { timeout: 60_000 }, () => {
  it('[D9] begin at an entry, follow drawn lines, and end at the culprit, never by a way round', () => {
    fc.assert(
      fc.property(randomDesign, (design) => {
        expect(faultsOf(design)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('[D9] stay what they are when the file is shuffled, parts are renamed, or a stranger is added', () => {
    fc.assert(
      fc.property(randomDesign, (design) => {
        for (const other of [reversed, withStranger, renamed])
          expect(told(other(design))).toEqual(told(design))
      }),
      { numRuns: 150 },
    )
  })
})

describe.each(allSamples)('the chains of $slug', ({ design }) => {
  it('[D9] begin at an entry, follow drawn lines, end at the culprit, and stay what they are', () => {
    expect(faultsOf(design)).toEqual([])
    for (const other of [withStranger, renamed]) expect(told(other(design))).toEqual(told(design))
  })
})
