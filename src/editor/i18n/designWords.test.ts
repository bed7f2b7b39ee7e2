import { describe, expect, it } from 'vitest'
import { emptyDesign, setTitle, type Design } from '../../model/index.ts'
import { describeDesign, descriptionIn, titleIn } from './designWords.ts'

const sample: Design = {
  ...emptyDesign('One server'),
  description: 'It serves.',
  sample: {
    topic: 'web',
    role: 'before',
    notice: 'Alone.',
    ko: { title: '서버 한 대', description: '서비스합니다.', notice: '혼자입니다.' },
    expect: [],
    findings: [],
  },
}

describe('the words of a drawing', () => {
  it('are those of the language, where a sample has both', () => {
    expect([titleIn(sample, 'en'), titleIn(sample, 'ko')]).toEqual(['One server', '서버 한 대'])
    expect([descriptionIn(sample, 'en'), descriptionIn(sample, 'ko')]).toEqual([
      'It serves.',
      '서비스합니다.',
    ])
    expect(titleIn(emptyDesign('Mine'), 'ko')).toBe('Mine')
  })

  it('are the same in both once one gives it words of one’s own', () => {
    const own = describeDesign(setTitle(sample, 'Mine'), ' My own. ')
    for (const language of ['en', 'ko'] as const)
      expect([titleIn(own, language), descriptionIn(own, language)]).toEqual(['Mine', 'My own.'])
    expect(own.sample?.ko.notice).toBe('혼자입니다.')
  })

  it('lose an empty description, and stay the same design when nothing changes', () => {
    const described = describeDesign(emptyDesign(), ' Serves pages. ')
    expect(described.description).toBe('Serves pages.')
    expect(describeDesign(described, 'Serves pages.')).toBe(described)
    expect('description' in describeDesign(described, '  ')).toBe(false)
  })
})
