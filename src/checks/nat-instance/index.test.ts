import { describe, expect, it } from 'vitest'
import { analyse } from '../../analysis/index.ts'
import { fixesFor } from '../fixesFor.ts'
import { runChecks } from '../runChecks.ts'
import { drawn } from '../testing/drawn.ts'
import { check } from './index.ts'

function judged(zone: string) {
  const design = drawn(
    { app: ['ec2', zone], nat: ['nat-instance', 'az-a', { label: 'NAT instance' }], net: ['internet'] },
    ['app > nat', 'nat > net'],
  )
  const analysis = analyse(design)
  const findings = runChecks(design, analysis)
  const found = findings.find(({ check: id }) => id === check.id)
  const [fix] = found ? fixesFor(design, found, analysis) : []
  return { findings, found, nat: fix?.edit(design).nodes.find(({ id }) => id === 'nat') }
}

describe('a NAT instance', () => {
  it('says with itself all that follows from it', () => {
    const { findings, found } = judged('az-b')
    expect(found?.folded).toContain('spof-component')
    expect(findings.filter(({ on }) => on.includes('nat'))).toEqual([found])
  })

  it('becomes a gateway of its zone, or of the Region where several zones use it', () => {
    expect(judged('az-a').nat).toMatchObject({ service: 'nat-gateway', label: 'NAT gateway', group: 'az-a' })
    expect(judged('az-b').nat).toMatchObject({
      service: 'nat-gateway',
      group: 'vpc',
      props: { mode: 'regional' },
    })
  })
})
