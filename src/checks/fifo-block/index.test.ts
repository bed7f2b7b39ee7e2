import { describe, expect, it } from 'vitest'
import { drawn } from '../testing/drawn.ts'
import { said } from '../testing/said.ts'

const ordered = (consumer: string) =>
  drawn({ src: ['client'], queue: ['sqs', 'region', { props: { fifo: true } }], work: [consumer, 'az-a'] }, [
    'src > queue async',
    'queue > work async',
  ])

describe('a FIFO queue without a dead-letter queue', () => {
  it('says so in place of the general check, gravely where Lambda retries by itself', () => {
    expect(said(ordered('lambda'), 'fifo-block', 'sqs-no-dlq')).toEqual([
      'high fifo-block queue (sqs-no-dlq)',
    ])
    expect(said(ordered('ec2'), 'fifo-block', 'sqs-no-dlq')).toEqual(['low fifo-block queue (sqs-no-dlq)'])
  })
})
