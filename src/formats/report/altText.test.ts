import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { analyse } from '../../analysis/index.ts'
import { emptyDesign, parseDesign } from '../../model/index.ts'
import { altText } from './altText.ts'

function sample(slug: string) {
  const file = join(import.meta.dirname, '..', '..', '..', 'samples', `${slug}.json`)
  const read = parseDesign(readFileSync(file, 'utf8'))
  if (!read.ok) throw new Error(slug)
  return read.design
}

it('names every part, where it stands and what it leads to', () => {
  const design = sample('q22-a-alb-asg-one-az')
  const text = altText(design)
  expect(text).toContain('Architecture diagram: Question 2.2')
  expect(text).toMatch(/VPC › [^.:]*\ba: Game server/)
  expect(text).toContain('Players → Application Load Balancer')
  expect(text).not.toContain('AZ gap')
})

it('puts a global service into the cloud it is drawn in, and outside only what is', () => {
  const text = altText(sample('web-sticky-single-db'))
  expect(text).toContain('Outside AWS: Users.')
  expect(text).toContain('AWS Cloud: Route 53 (alias).')
  expect(text).toContain('Region › VPC: ELB (sticky sessions).')
})

it('tells a line that is crossed out from one that connects', () => {
  const text = altText(sample('q34-a-alb-caa'))
  expect(text).toContain('Connections: ALB → Shared service.')
  expect(text).toContain('Crossed out, for it cannot be: Consumer workload → Route 53 CAA record.')
  expect(altText(sample('q34-a-alb-caa'), { language: 'ko' })).toContain(
    '그어져 있는 불가능한 연결: Consumer workload →',
  )
})

it('tells the verdict when asked to, in either language', () => {
  const design = sample('q22-a-alb-asg-one-az')
  const analysis = analyse(design)
  expect(altText(design, { analysis })).toContain('1 AZ gap')
  const korean = altText(design, { language: 'ko', analysis })
  expect(korean).toContain('아키텍처 다이어그램: 문제 2.2')
  expect(korean).toContain('AZ 공백 1개')
})

it('says so when nothing is drawn', () =>
  expect(altText(emptyDesign(''))).toBe('Architecture diagram. Nothing is drawn yet.'))
