import { describe, expect, it } from 'vitest'
import { analyse, simulate, sweep } from '../../analysis/index.ts'
import type { Design } from '../../model/index.ts'
import { outcomeWords } from './outcomeWords.ts'
import { sweepAsMarkdown } from './sweepAsMarkdown.ts'

const shop: Design = {
  format: 'faultline/1',
  title: 'Shop',
  groups: [
    { id: 'region', kind: 'region', label: 'Seoul' },
    { id: 'az-a', kind: 'az', label: 'AZ a', parent: 'region', zone: 'a' },
    { id: 'az-b', kind: 'az', label: 'AZ b', parent: 'region', zone: 'b' },
  ],
  nodes: [
    { id: 'users', service: 'users', label: 'Users' },
    { id: 'alb', service: 'alb', label: 'ALB', group: 'region', azs: ['a', 'b'] },
    { id: 'web-a', service: 'ec2', label: 'Web', group: 'az-a' },
    { id: 'web-b', service: 'ec2', label: 'Web', group: 'az-b' },
    { id: 'db', service: 'rds', label: 'Orders | DB', group: 'az-a', props: { multiAz: true } },
    { id: 'cache', service: 'elasticache', label: 'Cache', group: 'az-b' },
    { id: 'jobs', service: 'sqs', label: 'Jobs', group: 'region' },
    { id: 'store', service: 'dynamodb', label: 'Store', group: 'region' },
    { id: 'worker', service: 'ec2', label: 'Worker', group: 'az-b' },
  ],
  spans: [],
  edges: [
    { id: 'e1', from: 'users', to: 'alb' },
    { id: 'e2', from: 'alb', to: 'web-a' },
    { id: 'e3', from: 'alb', to: 'web-b' },
    { id: 'e4', from: 'web-a', to: 'db' },
    { id: 'e5', from: 'web-b', to: 'db' },
    { id: 'e6', from: 'web-a', to: 'cache', kind: 'soft' },
    { id: 'e7', from: 'web-b', to: 'cache', kind: 'soft' },
    { id: 'e8', from: 'web-a', to: 'jobs' },
    { id: 'e9', from: 'web-b', to: 'jobs' },
    { id: 'e10', from: 'jobs', to: 'worker' },
    { id: 'e11', from: 'worker', to: 'store' },
  ],
}

function told(
  design: Design,
  failed: readonly string[],
  language: 'en' | 'ko' = 'en',
  kind = 'serve',
): string {
  const analysis = analyse(design)
  const flow = analysis.flows.find((one) => one.kind === kind)
  const outcome = simulate(design, failed).flows.find(({ id }) => id === flow?.id)
  if (!outcome) throw new Error(`no ${kind} flow`)
  const { verdict, why } = outcomeWords(design, analysis, failed, outcome, language)
  return why === undefined ? verdict : `${verdict}; ${why}`
}

const single: Design = {
  ...shop,
  nodes: shop.nodes.map((node) => (node.id === 'db' ? { ...node, props: {} } : node)),
}

describe('what a flow does while something fails, in words', () => {
  it('names the AZ, not just the part, and how long the standby takes', () => {
    expect(told(shop, ['az:region/a'])).toBe(
      'Interrupted, 60–120 s; AZ a is lost: the standby of Orders | DB takes over',
    )
    expect(told(shop, ['az:region/a'], 'ko')).toBe(
      '일시 중단, 60~120초; 가용 영역 a 손실: Orders | DB의 대기 인스턴스가 이어받습니다',
    )
  })

  it('tells a part that failed from one that was lost with its place', () => {
    expect(told(single, ['db'])).toBe('Stops; because of Orders | DB')
    expect(told(single, ['az:region/a'])).toBe('Stops; because of Orders | DB, lost with AZ a')
  })

  it('tells what is lost by a flow that goes on', () => {
    expect(told(shop, ['cache'])).toBe('Still works, degraded; goes on without Cache')
    expect(told(shop, ['web-a'])).toBe(
      'Still works, with less in reserve; what stands beside Web (AZ a) goes on',
    )
    expect(told(shop, [])).toBe('Still works')
  })

  it('names all that failed and matters, and nothing that does not', () => {
    const [a, b] = ['az:region/a', 'az:region/b']
    expect(told(shop, [a, b])).toBe('Stops; because of ALB, lost with AZ a and AZ b')
    expect(told(shop, [a, b], 'ko')).toBe('멈춤; 원인: ALB (가용 영역 a, 가용 영역 b 손실)')
    expect(told(shop, ['web-b', a])).toBe('Stops; because of Web (AZ b), and Web (AZ a), lost with AZ a')
    expect(told(shop, ['web-a', 'web-b'])).toBe('Stops; because of Web (AZ a) and Web (AZ b)')
    expect(told(single, ['cache', b, 'db'])).toBe('Stops; because of Orders | DB')
    expect(told(single, [b, a])).toBe('Stops; because of Orders | DB, lost with AZ a')
    expect(told(shop, ['cache', a])).toBe(
      'Interrupted, 60–120 s; AZ a is lost: the standby of Orders | DB takes over',
    )
    expect(told(shop, ['web-a', 'worker'], 'en', 'process')).toBe(
      'Delayed; work waits in Jobs because of Worker',
    )
  })

  it('says where work waits', () => {
    expect(told(shop, ['worker'], 'en', 'process')).toBe('Delayed; work waits in Jobs because of Worker')
  })
})

it('a sweep as Markdown has a row for each failure, and no label breaks out of its cell', () => {
  const rows = sweep(shop)
  const lines = sweepAsMarkdown(shop, analyse(shop), rows).trim().split('\n')
  expect(lines).toHaveLength(rows.length + 2)
  expect(lines[0]).toBe('| If this fails | Stops | Interrupted | Delayed | Degraded | Less in reserve |')
  for (const line of lines) expect(line.match(/(?<!\\)\|/g)).toHaveLength(7)
  expect(sweepAsMarkdown(shop, analyse(shop), [])).toBe('No single failure changes any flow.\n')
})
