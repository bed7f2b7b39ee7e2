import { describe, expect, it } from 'vitest'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'

const over = (carrier: string, label: string) =>
  drawn({ photos: ['s3', 'region'], via: [carrier, 'region'], fn: ['lambda', 'region'] }, [
    'photos > via async',
    'via > fn async',
    { from: 'fn', to: 'photos', label },
  ])

describe('a function that feeds itself', () => {
  it('is found over a topic, a queue or a bus', () => {
    for (const carrier of ['sns', 'sqs', 'eventbridge']) {
      expect(findings(check, over(carrier, 'store result'))).toMatchObject([
        { on: ['photos', 'fn'], severity: 'medium' },
      ])
    }
  })

  it('may read the object that started it', () => {
    expect(findings(check, over('sns', 'get object'))).toEqual([])
  })
})
