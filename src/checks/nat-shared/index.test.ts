import { describe, expect, it } from 'vitest'
import { analyse } from '../../analysis/index.ts'
import { fixesFor } from '../fixesFor.ts'
import { runChecks } from '../runChecks.ts'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'

const shared = (nat: { readonly [key: string]: string } = {}, azs?: string[]) =>
  drawn(
    {
      'app-a': ['ec2', 'az-a', { label: 'App' }],
      'app-b': azs ? ['ec2', 'vpc', { label: 'App', azs }] : ['ec2', 'az-b', { label: 'App' }],
      nat: ['nat-gateway', 'az-a', { props: nat }],
      igw: ['internet-gateway', 'vpc'],
    },
    ['app-a > nat', 'app-b > nat', 'nat > igw'],
  )

describe('a shared NAT gateway', () => {
  it('is said once, with the gap and the hidden dependency it makes', () => {
    const design = shared()
    const told = runChecks(design, analyse(design)).filter(({ severity }) => severity === 'high')
    expect(told.map(({ check: id, folded }) => [id, folded])).toEqual([
      ['nat-shared', ['az-gap', 'hidden-cross-az', 'spof-component']],
    ])
  })

  it('is not a regional one', () => {
    expect(findings(check, shared({ mode: 'regional' }))).toEqual([])
  })

  it('is one of a fleet drawn once over two zones, and its fix leads each to its own', () => {
    const design = shared({}, ['a', 'b'])
    const analysis = analyse(design)
    const [found] = runChecks(design, analysis).filter(({ check: id }) => id === 'nat-shared')
    const [fix] = found ? fixesFor(design, found, analysis) : []
    const fixed = fix?.edit(design)
    expect(fixed?.edges.filter(({ from }) => from === 'app-b').map(({ to }) => to)).toEqual(['nat', 'nat-2'])
    expect(fixed?.nodes.find(({ id }) => id === 'nat-2')?.group).toBe('az-b')
  })
})
