import { describe, expect, it } from 'vitest'
import { analyse } from '../../analysis/index.ts'
import { drawn } from '../testing/drawn.ts'
import { check } from './index.ts'

describe('the words for a single point of failure that comes back by itself', () => {
  const design = drawn({ users: ['users'], task: ['fargate-task', 'az-a'] }, ['users > task'])

  it('say so, with the time where a source gives one', () => {
    const [found] = check.find(design, analyse(design))
    expect(found?.params['heals']).toBe('yes')
    const timed = check.words.en.why({ ...found?.params, lasts: '2–5 minutes' })
    expect(timed).toContain('back after 2–5 minutes')
    expect(check.words.en.why({ ...found?.params, lasts: '' })).toContain('back within minutes')
    expect(check.words.ko.why({ ...found?.params, lastsKo: '2~5분' })).toContain('2~5분')
  })
})
