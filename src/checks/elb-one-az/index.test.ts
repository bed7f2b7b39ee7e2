import { describe, expect, it } from 'vitest'
import { analyse } from '../../analysis/index.ts'
import { fixesFor } from '../fixesFor.ts'
import { runChecks } from '../runChecks.ts'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'
import { examples } from './examples.ts'

const inside = (service: string, group: string) =>
  drawn({ users: ['users'], lb: [service, group], web: ['ec2', 'az-a'] }, ['users > lb', 'lb > web'])

describe('a load balancer in one zone', () => {
  it('is impossible for an Application Load Balancer, grave for others, milder aside', () => {
    expect(findings(check, inside('alb', 'az-a'))).toMatchObject([{ on: ['lb'], severity: 'error' }])
    expect(findings(check, inside('nlb', 'az-a'))).toMatchObject([{ severity: 'high' }])
    expect(findings(check, drawn({ lb: ['elb', 'az-a'] }, []))).toMatchObject([{ severity: 'medium' }])
  })

  it('is not one that names no zone: it is everywhere', () => {
    expect(findings(check, inside('nlb', 'vpc'))).toEqual([])
  })

  it('moves out into the VPC when it is enabled in more zones', () => {
    const design = inside('nlb', 'az-a')
    const analysis = analyse(design)
    const finding = runChecks(design, analysis).find(({ check: id }) => id === 'elb-one-az')
    const [fix] = finding ? fixesFor(design, finding, analysis) : []
    expect(fix?.edit(design).nodes.find(({ id }) => id === 'lb')).toMatchObject({
      group: 'vpc',
      azs: ['a', 'b'],
    })
  })
})

describe('targets in the zones it misses', () => {
  it('are part of the same story', () => {
    const { failing } = examples
    const told = runChecks(failing, analyse(failing))
    expect(told.find(({ check: id }) => id === 'elb-one-az')?.folded).toEqual(
      expect.arrayContaining(['elb-az-mismatch', 'stranded-capacity']),
    )
    expect(told.map(({ check: id }) => id)).not.toContain('elb-az-mismatch')
  })
})
