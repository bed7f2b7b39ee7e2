import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../../analysis/index.ts'
import { layoutOf } from '../../../layout/index.ts'
import { parseDesign } from '../../../model/index.ts'
import { candidatesOf } from './candidates.ts'
import { culpritsOf } from './culprits.ts'
import { judgePicks } from './judgePicks.ts'
import { whatStops } from './whatStops.ts'

const folder = join(import.meta.dirname, '..', '..', '..', '..', 'samples')
const slugs = readdirSync(folder).map((file) => basename(file, '.json'))

function sample(slug: string) {
  const read = parseDesign(readFileSync(join(folder, `${slug}.json`), 'utf8'))
  if (!read.ok) throw new Error(slug)
  return { design: read.design, analysis: analyse(read.design) }
}

const named = (slug: string) => culpritsOf(sample(slug).analysis).map(({ kind, ids }) => [kind, ...ids])

describe('what breaks a drawing', () => {
  it('is each part, zone and link once', () => {
    expect(named('q22-a-alb-asg-one-az')).toEqual([['zone', 'az-a']])
    expect(named('q31-b-s3-cp-multipart')).toEqual([['link', 'link']])
    expect(named('q22-c-nlb-asg-two-az')).toEqual([])
  })

  it('is one zone where it is drawn in two VPCs', () =>
    expect(named('q34-d-vpn-mesh')).toContainEqual(['zone', 'c1-az-a', 'c2-az-a']))

  it.each(slugs)('can be clicked in %s', (slug) => {
    const { design, analysis } = sample(slug)
    const clickable = new Set(candidatesOf(design, analysis, layoutOf(design)).map(({ id }) => id))
    const hidden = culpritsOf(analysis).filter(({ ids }) => !ids.some((id) => clickable.has(id)))
    expect(hidden).toEqual([])
  })
})

describe('what is blamed for nothing', () => {
  it.each(slugs)('is never told that its loss stops a flow in %s', (slug) => {
    const { design, analysis } = sample(slug)
    const all = candidatesOf(design, analysis, layoutOf(design)).map(({ id }) => id)
    const { wrong } = judgePicks(design, analysis, new Set(all))
    expect(wrong.filter((id) => whatStops(design, analysis, id) === 'down')).toEqual([])
  })

  it('is told why where all of it together would stop a flow', () => {
    const told = (slug: string, id: string) => {
      const { design, analysis } = sample(slug)
      return whatStops(design, analysis, id)
    }
    expect(told('aurora-cluster', 'app')).toBe('several')
    expect(told('hpc-cluster', 's3')).toBe('trusted')
    expect(told('ecs-eventbridge-schedule', 'eb')).toBe('trusted')
    expect(told('dx-only', 'dc')).toBe('origin')
  })

  it('is not the place a flow begins in: that counts neither way', () => {
    const { design, analysis } = sample('dx-only')
    const { origin, wrong, missed } = judgePicks(design, analysis, new Set(['dc']))
    expect([origin, wrong]).toEqual([['dc'], []])
    expect(missed.flatMap(({ ids }) => ids)).not.toContain('dc')
  })
})

describe('picks', () => {
  const { design, analysis } = sample('q34-d-vpn-mesh')
  const judge = (...ids: string[]) => judgePicks(design, analysis, new Set(ids))

  it('find a zone by either of its groups, once', () => {
    const { found, wrong } = judge('c2-az-a', 'c1-az-a')
    expect(found.map(({ kind }) => kind)).toEqual(['zone'])
    expect(wrong).toEqual([])
  })

  it('leave what was not named missed, and what breaks nothing wrong', () => {
    const { found, missed, wrong } = judge('gw-1', 'svc')
    expect(found.flatMap(({ ids }) => ids)).toEqual(['gw-1'])
    expect(missed.flatMap(({ ids }) => ids)).toContain('c1-az-a')
    expect(wrong).toEqual(['svc'])
  })

  it('are told what their loss does', () => {
    expect(whatStops(design, analysis, 'gw-1')).toBe('down')
    const safe = sample('q22-c-nlb-asg-two-az')
    expect(whatStops(safe.design, safe.analysis, 'g-a')).not.toBe('down')
  })

  it('count a server that is replaced by itself as neither', () => {
    const one = sample('web-elb-asg-one-az')
    const healing = one.analysis.flows.flatMap(({ spofs }) => spofs.filter(({ transient }) => transient))
    const [first] = healing
    expect(first).toBeDefined()
    const judged = judgePicks(one.design, one.analysis, new Set([first?.node ?? '']))
    expect([judged.healing, judged.wrong, judged.found]).toEqual([[first?.node], [], []])
  })
})
