import { describe, expect, it } from 'vitest'
import { contextNow } from '../../editor/commands/index.ts'
import { addNode, emptyDesign } from '../../model/index.ts'
import { findAnything, type Searched } from './findAnything.ts'
import { matchRank } from './matchRank.ts'

const design = addNode(emptyDesign(), { id: 'db', service: 'rds', label: 'Orders', at: { x: 0, y: 0 } })
const find = (query: string, change: Partial<Searched> = {}) =>
  findAnything({
    query,
    language: 'en',
    context: { ...contextNow(), design },
    samples: [
      {
        slug: 'three',
        title: 'Three tiers',
        ko: { title: '3계층' },
        verdict: { flows: 1, spofs: 0, azGaps: 0, linkGaps: 0 },
      },
    ],
    ...change,
  })
const names = (query: string, change?: Partial<Searched>) =>
  Object.fromEntries(find(query, change).map(({ what, hits }) => [what, hits.map(({ name }) => name)]))

describe('finding anything', () => {
  it('lists the commands that apply while nothing is asked, never itself', () => {
    const [only, ...others] = find('')
    expect(others).toEqual([])
    const ids = only?.hits.map(({ id }) => id)
    expect(ids).toContain('tidy')
    expect(ids?.[0]).toBe('compare')
    expect(ids).not.toContain('downloadSetAside')
    expect(ids).not.toContain('commandPalette')
    // Nothing is selected, nothing can be undone.
    expect(ids).not.toContain('delete')
    expect(ids).not.toContain('undo')
  })

  it('finds a part of the drawing, a service to draw, a sample to open', () => {
    expect(names('orders')).toMatchObject({ part: ['Orders'] })
    expect(names('lambda')['place']?.[0]).toBe('AWS Lambda')
    expect(names('three tiers')).toMatchObject({ sample: ['Three tiers'] })
  })

  it('finds in either language, and names in the one shown', () => {
    expect(names('내보내기')['command']).toContain('Export a picture…')
    expect(names('tidy', { language: 'ko' })['command']).toContain('정돈')
    expect(names('3계층', { language: 'ko' })).toMatchObject({ sample: ['3계층'] })
  })

  it('finds a command without a key when asked for it', () =>
    expect(names('could not be opened')).toMatchObject({ command: ['Download what could not be opened'] }))

  it('puts what is called just so before what only begins so, whatever its sort', () => {
    const clusters = ['Aurora cluster', 'HPC cluster'].map((title) => ({
      slug: title.toLowerCase().replace(' ', '-'),
      title,
      ko: { title: `${title.split(' ')[0]} 클러스터` },
      verdict: { flows: 1, spofs: 0, azGaps: 0, linkGaps: 0 },
    }))
    const firstOf = (query: string) => find(query, { samples: clusters })[0]?.hits[0]?.name
    expect(firstOf('aurora')).toBe('Amazon Aurora')
    expect(firstOf('aurora cluster')).toBe('Aurora cluster')
    expect(firstOf('hpc-cluster')).toBe('HPC cluster')
    expect(firstOf('HPC 클러스터')).toBe('HPC cluster')
  })

  it('gives nothing for what nothing is called', () => expect(find('zzqx')).toEqual([]))
})

describe('the rank of a match', () => {
  it.each([
    ['zoom', 'Zoom in', 3],
    ['zoomin', 'Zoom in', 3],
    ['in', 'Zoom in', 2],
    ['in zo', 'Zoom in', 1],
    ['oo', 'Zoom in', 1],
    ['그룹풀', '그룹 풀기', 3],
    ['out', 'Zoom in', 0],
    [' ', 'Zoom in', 0],
  ])('of %j in %j is %d', (query, text, rank) => expect(matchRank(query, [text])).toBe(rank))
})
