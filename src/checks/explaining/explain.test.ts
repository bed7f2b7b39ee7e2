import { describe, expect, it } from 'vitest'
import { analyse } from '../../analysis/index.ts'
import { parseDesign, type Design } from '../../model/index.ts'
import { runChecks } from '../runChecks.ts'
import { drawn } from '../testing/drawn.ts'
import { explain } from './explain.ts'

const tier = drawn(
  {
    users: ['users'],
    elb: ['alb', 'vpc', { azs: ['a', 'b'], label: 'ALB' }],
    'web-a': ['ec2', 'az-a', { label: 'Web a' }],
    'web-b': ['ec2', 'az-b', { label: 'Web b' }],
    db: ['rds', 'az-a', { label: 'Orders DB' }],
  },
  ['users > elb', 'elb > web-a', 'elb > web-b', 'web-a > db', 'web-b > db'],
)

function explained(design: Design, check: string, language: 'en' | 'ko' = 'en') {
  const analysis = analyse(design)
  const finding = runChecks(design, analysis).find((each) => each.check === check)
  return finding && explain(design, finding, analysis, language)
}

describe('a finding is explained', () => {
  it('by where its chain ends and what replaces that, and by what would make it go away', () => {
    expect(explained(tier, 'rds-single-az')).toEqual({
      ending: 'in AZ a; nothing replaces it',
      cures: [
        'A second Orders DB, used by Web a, Web b',
        'Another way for ALB, around Web a, Web b and what was lost',
        'Another way for users, around ALB and what was lost',
      ],
    })
    expect(explained(tier, 'rds-single-az', 'ko')).toEqual({
      ending: '위치: 가용 영역 a, 대신할 것 없음',
      cures: expect.arrayContaining(['하나 더 두기: Orders DB (사용하는 쪽: Web a, Web b)']),
    })
  })

  it('with the time it takes where it comes back by itself', () => {
    const fleet = drawn({ users: ['users'], task: ['fargate-task', 'az-a', { label: 'Task' }] }, [
      'users > task',
    ])
    expect(explained(fleet, 'spof-component')?.ending).toMatch(/^in AZ a; replaced by itself/)
  })

  it('only where it is about a loss that stops a flow', () => {
    expect(explained(tier, 'db-public')).toBeUndefined()
    expect(explained(tier, 'unplaced')).toBeUndefined()
  })
})

const texts = import.meta.glob<string>('../../../samples/*.json', {
  eager: true,
  query: '?raw',
  import: 'default',
})

describe('in the samples', () => {
  it('every finding that a part, zone or line alone stops a flow is explained, with a cure', () => {
    const wanted = ['spof-component', 'az-gap', 'link-gap', 'rds-single-az', 'elb-one-az', 'dx-single']
    let told = 0
    const bare: string[] = []
    for (const [path, text] of Object.entries(texts)) {
      const read = parseDesign(text)
      if (!read.ok) continue
      const analysis = analyse(read.design)
      for (const finding of runChecks(read.design, analysis)) {
        if (!wanted.includes(finding.check) || finding.chain.length === 0) continue
        const found = explain(read.design, finding, analysis)
        if (found && found.cures.length > 0) told += 1
        else bare.push(`${path.replace(/^.*\//, '')} ${finding.key}`)
      }
    }
    expect(bare).toEqual([])
    expect(told).toBeGreaterThan(30)
  })
})
