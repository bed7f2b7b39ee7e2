import { describe, expect, it } from 'vitest'
import { loadRules } from '../../store/index.ts'
import type { Finding } from '../../checks/index.ts'
import { addGroup, addNode, addWaiver, connect, emptyDesign, type Design } from '../../model/index.ts'
import { acceptedOf, gatherAccepted } from './acceptedOf.ts'
import { waiversFor } from './waiversFor.ts'

/** A single database behind servers in two zones: one finding said for several. */
function single(): Design {
  let design: Design = emptyDesign()
  design = addGroup(design, { id: 'region', kind: 'region', label: 'Region' })
  design = addGroup(design, { id: 'vpc', kind: 'vpc', label: 'VPC', parent: 'region' })
  for (const zone of ['a', 'b'])
    design = addGroup(design, { id: `az-${zone}`, kind: 'az', label: `AZ ${zone}`, zone, parent: 'vpc' })
  design = addNode(design, { id: 'users', service: 'users', label: 'Users' })
  design = addNode(design, { id: 'alb', service: 'alb', label: 'ALB', group: 'vpc', azs: ['a', 'b'] })
  for (const zone of ['a', 'b'])
    design = addNode(design, { id: `web-${zone}`, service: 'ec2', label: 'Web', group: `az-${zone}` })
  design = addNode(design, { id: 'db', service: 'rds', label: 'DB', group: 'az-a' })
  design = connect(design, { from: 'users', to: 'alb' })
  for (const zone of ['a', 'b']) {
    design = connect(design, { from: 'alb', to: `web-${zone}` })
    design = connect(design, { from: `web-${zone}`, to: 'db' })
  }
  return design
}

const judge = async (design: Design): Promise<readonly Finding[]> =>
  (await loadRules()).judge(design, 'en').findings
const open = (findings: readonly Finding[]) => findings.filter(({ waived }) => !waived)

async function theFinding(design: Design): Promise<Finding> {
  const found = (await judge(design)).find(({ check }) => check === 'rds-single-az')
  if (!found) throw new Error('The single database is not found')
  return found
}

describe('accepting a finding', () => {
  it('accepts with it what it was said for, so that nothing new speaks up', async () => {
    const design = single()
    const finding = await theFinding(design)
    expect(finding.folded.length).toBeGreaterThan(0)
    const waivers = await waiversFor(design, finding, { reason: 'A test system', until: '2999-12-31' }, judge)
    expect(waivers.length).toBeGreaterThan(1)
    expect(waivers.every(({ reason, until }) => reason === 'A test system' && until === '2999-12-31')).toBe(
      true,
    )
    const before = new Set(open(await judge(design)).map(({ key }) => key))
    const after = open(await judge(waivers.reduce(addWaiver, design))).map(({ key }) => key)
    expect(after.filter((key) => !before.has(key))).toEqual([])
    expect(after).not.toContain(finding.key)
  })

  it('asks nothing more where nothing was said with it', async () => {
    const design = single()
    const finding = { ...(await theFinding(design)), folded: [] }
    const waivers = await waiversFor(design, finding, { reason: 'Known' }, judge)
    expect(waivers).toEqual([{ check: 'rds-single-az', on: finding.on, reason: 'Known' }])
  })
})

describe('what is accepted', () => {
  it('is told with its reason; what is no longer found too; what has ended is not', async () => {
    const design = single()
    const finding = await theFinding(design)
    const held = { check: finding.check, on: finding.on, reason: 'Held' }
    const stale = { check: 'nat-shared', on: ['db'], reason: 'Stale' }
    const told = addWaiver(addWaiver(design, held), stale)
    expect(
      acceptedOf(told, await judge(told)).map(({ waiver, findings }) => [waiver.reason, findings.length]),
    ).toEqual([
      ['Held', 1],
      ['Stale', 0],
    ])
    const ended = addWaiver(design, { ...held, until: '2020-01-01' })
    expect(acceptedOf(ended, await judge(ended))).toEqual([])
  })

  it('stands with what it was said for, and apart from what was accepted otherwise', async () => {
    const design = single()
    const finding = await theFinding(design)
    const waivers = await waiversFor(design, finding, { reason: 'Both' }, judge)
    const other = { check: 'region-gap', on: ['region'], reason: 'One Region' }
    const told = addWaiver(waivers.reduce(addWaiver, design), other)
    const gathered = gatherAccepted(acceptedOf(told, await judge(told)), await judge(design))
    expect(gathered.map(([head, ...others]) => [head?.waiver.check, others.length])).toEqual([
      ['rds-single-az', waivers.length - 1],
      ['region-gap', 0],
    ])
  })
})
