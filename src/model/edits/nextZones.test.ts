import { describe, expect, it } from 'vitest'
import { emptyDesign } from '../emptyDesign.ts'
import type { Design } from '../types.ts'
import { addGroup, addNode } from './add.ts'
import { copyParts } from './copyParts.ts'
import { duplicate, pasteParts } from './pasteParts.ts'
import { remove } from './remove.ts'

function zones(): Design {
  const groups = [
    { id: 'region', kind: 'region', label: 'Region' },
    { id: 'vpc', kind: 'vpc', label: 'VPC', parent: 'region' },
    { id: 'other', kind: 'vpc', label: 'Other', parent: 'region' },
    { id: 'az-a', kind: 'az', label: 'AZ A', zone: 'a', parent: 'vpc' },
    { id: 'az-c', kind: 'az', label: 'eu-west-1c', zone: 'c', parent: 'vpc' },
    { id: 'subnet', kind: 'subnet-private', label: 'Data', parent: 'az-a' },
  ] as const
  const empty = groups.reduce<Design>((design, group) => addGroup(design, group), emptyDesign())
  return ['Web a', 'Web-1a', 'Kafka', 'Plan b'].reduce(
    (design, label) => addNode(design, { service: 'ec2', label, group: 'subnet' }),
    empty,
  )
}

const zonesOf = (design: Design) =>
  design.groups.flatMap(({ kind, zone, label, parent }) => (kind === 'az' ? [[zone, label, parent]] : []))
const newLabels = (design: Design) => design.nodes.slice(4).map(({ label }) => label)

describe('a copied Availability Zone', () => {
  it('is the next zone beside its original, and what is named after the zone follows', () => {
    const { design } = duplicate(zones(), ['az-a'], 24, 24)
    expect(zonesOf(design).at(-1)).toEqual(['b', 'AZ B', 'vpc'])
    expect(newLabels(design)).toEqual(['Web b', 'Web-1b', 'Kafka', 'Plan b'])
    expect(design.groups.at(-1)).toMatchObject({ label: 'Data' })
  })

  it('gives each of several its own letter', () => {
    const { design } = duplicate(zones(), ['az-a', 'az-c'], 24, 24)
    expect(zonesOf(design).slice(2)).toEqual([
      ['b', 'AZ B', 'vpc'],
      ['d', 'eu-west-1d', 'vpc'],
    ])
  })

  it('keeps its letter where nothing else has it: in another VPC, and after a cut', () => {
    const copied = copyParts(zones(), ['az-a'])
    const kept = [
      pasteParts(zones(), copied, { group: 'other' }),
      pasteParts(remove(zones(), ['az-a']), copied),
      duplicate(zones(), ['vpc'], 24, 24),
    ]
    for (const { design } of kept) expect(zonesOf(design)).toContainEqual(['a', 'AZ A', expect.anything()])
    for (const { design } of kept) expect(zonesOf(design).some(([zone]) => zone === 'b')).toBe(false)
  })
})
