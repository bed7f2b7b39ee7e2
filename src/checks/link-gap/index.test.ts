import { describe, expect, it } from 'vitest'
import { analyse } from '../../analysis/index.ts'
import { fixesFor } from '../fixesFor.ts'
import { runChecks } from '../runChecks.ts'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'

const server = ['onprem-server', 'dc', { props: { external: true } }] as const

describe('a link gap', () => {
  it('is the only link between a site and AWS', () => {
    const one = drawn(
      { srv: server, dx: ['dx-connection'], vgw: ['vgw', 'region'], fn: ['lambda', 'region'] },
      ['srv > dx', 'dx > vgw', 'vgw > fn'],
    )
    expect(findings(check, one)).toMatchObject([{ on: ['dx'], severity: 'high', chain: ['srv', 'dx'] }])
  })

  it('is closed by a second line between the same ends, where the circuit says that one would do', () => {
    const one = drawn(
      { srv: server, link: ['internet-link'], vgw: ['vgw', 'region'], fn: ['lambda', 'region'] },
      ['srv > link', 'link > vgw', 'vgw > fn'],
    )
    const analysis = analyse(one)
    const found = runChecks(one, analysis).find(({ check: id }) => id === 'link-gap')
    const [fix, ...more] = found ? fixesFor(one, found, analysis) : []
    expect([fix?.title, ...more]).toEqual(['Draw a second line beside link'])
    const fixed = fix?.edit(one)
    expect(fixed?.nodes.filter(({ service }) => service === 'internet-link')).toHaveLength(2)
    expect(fixed && findings(check, fixed)).toEqual([])
  })

  it('is gone with a second link', () => {
    const two = drawn(
      {
        srv: server,
        'dx-1': ['dx-connection'],
        'dx-2': ['dx-connection'],
        vgw: ['vgw', 'region'],
        fn: ['lambda', 'region'],
      },
      ['srv > dx-1', 'srv > dx-2', 'dx-1 > vgw', 'dx-2 > vgw', 'vgw > fn'],
    )
    expect(findings(check, two)).toEqual([])
  })
})
