import { describe, expect, it } from 'vitest'
import { services } from '../../catalog/index.ts'
import { groupKinds, spanKinds } from '../../model/index.ts'
import { browseSections, entryKey, searchEntries } from './paletteEntries.ts'

const keys = (query: string) => searchEntries(query).map(entryKey)

describe('browsing the palette', () => {
  it('offers every service in use, every kind of group and of span, once', () => {
    const offered = browseSections([]).flatMap((section) => section.entries.map(entryKey))
    const expected = [
      ...services.filter((service) => service.scope !== 'retired').map((service) => `service:${service.id}`),
      ...groupKinds.map((kind) => `group:${kind}`),
      ...spanKinds.map((kind) => `span:${kind}`),
    ]
    expect(offered.toSorted()).toEqual(expected.toSorted())
  })

  it('begins with what was used last, in that order, leaving out what is unknown', () => {
    const [recent] = browseSections(['lambda', 'no-such-service', 'ec2'])
    expect(recent?.id).toBe('recent')
    expect(recent?.entries.map((entry) => entry.id)).toEqual(['lambda', 'ec2'])
  })

  it('has no empty section', () => {
    expect(browseSections([]).filter((section) => section.entries.length === 0)).toEqual([])
    expect(browseSections([]).map((section) => section.id)).not.toContain('recent')
  })

  it('puts what is drawn often before what is drawn seldom', () => {
    const compute = browseSections([]).find((section) => section.id === 'compute')
    expect(compute?.entries[0]?.id).toBe('ec2')
  })
})

describe('searching the palette', () => {
  it('finds groups by their Korean name, with or without spaces', () => {
    expect(keys('가용 영역')[0]).toBe('group:az')
    expect(keys('가용영역')[0]).toBe('group:az')
  })

  it('finds groups and spans by first consonants, as it does services', () => {
    expect(keys('ㄱㅇㅇㅇ')[0]).toBe('group:az')
    expect(keys('ㅅㅂㄴ')).toContain('group:subnet-private')
  })

  it('puts a group whose name begins with the query first', () => expect(keys('vpc')[0]).toBe('group:vpc'))

  it('finds services by abbreviation', () => expect(keys('ec2')[0]).toBe('service:ec2'))

  it('finds nothing for nonsense', () => expect(keys('zzqqxx')).toEqual([]))
})
