import { describe, expect, it } from 'vitest'
import { emptyDesign, type Design } from '../model/index.ts'
import { remedyFor, remedyWords } from './remedy.ts'

const design: Design = {
  ...emptyDesign(),
  nodes: [
    { id: 'db', service: 'rds', label: 'DB' },
    { id: 'db-ha', service: 'rds', label: 'DB', props: { multiAz: true } },
    { id: 'lb', service: 'elb', label: 'ELB' },
    { id: 'web', service: 'ec2', label: 'Web' },
    { id: 'cgw', service: 'customer-gateway', label: 'Router' },
  ],
}

describe('the remedy for a part', () => {
  it('is the switch it has, if it is off', () => {
    expect(remedyFor(design, 'db')).toBe('multi-az')
    expect(remedyFor(design, 'db-ha')).toBe('second-part')
  })

  it('is more zones for what is enabled per zone, a second device for lines and routers, else a second part', () => {
    expect(remedyFor(design, 'lb')).toBe('more-zones')
    expect(remedyFor(design, 'cgw')).toBe('second-device')
    expect(remedyFor(design, 'web')).toBe('second-part')
  })

  it('names the part in both languages', () => {
    expect(remedyWords.en('multi-az', 'Orders DB')).toContain('Multi-AZ for Orders DB')
    expect(remedyWords.ko('multi-az', 'Orders DB')).toMatch(/다중 AZ.*Orders DB/)
  })
})
