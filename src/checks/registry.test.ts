import { describe, expect, it } from 'vitest'
import { checks } from './registry.ts'
import { severities, type Params } from './types.ts'
import { analyse } from '../analysis/index.ts'
import { drawn } from './testing/drawn.ts'

const folders = Object.keys(import.meta.glob('./*/index.ts')).map((path) => path.split('/')[1])

// One design that makes every check speak.
const troubled = drawn(
  {
    users: ['users'],
    elb: ['alb', 'vpc', { azs: ['a', 'b'] }],
    'web-a': ['ec2', 'az-a'],
    'web-b': ['ec2', 'az-b'],
    db: ['rds', 'az-a'],
    loose: ['ec2', 'vpc'],
    srv: ['onprem-server', 'dc', { props: { external: true } }],
    dx: ['dx-connection'],
    off: ['ec2', 'az-a', { props: { state: 'stopped' } }],
    admin: ['admin'],
  },
  [
    'users > elb',
    'elb > web-a',
    'elb > web-b',
    'web-a > db',
    'web-b > db',
    'srv > dx',
    'dx > loose',
    'admin > off',
  ],
)

describe('the checks', () => {
  it('are one for each folder, of the folder’s name', () => {
    expect(checks.map((check) => check.id)).toEqual(
      [...folders].toSorted((a = '', b = '') => (a < b ? -1 : 1)),
    )
  })

  describe.each(checks.map((check) => [check.id, check] as const))('%s', (_, check) => {
    const found = check.find(troubled, analyse(troubled))

    it('finds something in a troubled design, on parts that are drawn', () => {
      const ids = new Set([...troubled.nodes, ...troubled.groups].map((part) => part.id))
      expect(found.length).toBeGreaterThan(0)
      for (const { on, chain, severity } of found) {
        expect([...on, ...chain].filter((id) => !ids.has(id))).toEqual([])
        expect(on.length).toBeGreaterThan(0)
        expect(severities).toContain(severity)
      }
    })

    it('finds nothing in an empty design', () => {
      const empty = drawn({}, [])
      expect(check.find(empty, analyse(empty))).toEqual([])
    })

    it('speaks both languages in full and names its sources', () => {
      const texts = (params: Params) =>
        (['en', 'ko'] as const).map((language) => {
          const { message, why, fix } = check.words[language]
          return [message(params), why(params), fix(params)].join(' ')
        })
      for (const { params } of found) {
        const [english = '', korean = ''] = texts(params)
        expect(`${english}${korean}`).not.toMatch(/undefined|\[object|NaN/)
        expect(korean).toMatch(/[가-힣]/)
        expect(english).not.toMatch(/[가-힣]/)
      }
      expect(check.source.length).toBeGreaterThan(0)
    })
  })
})
