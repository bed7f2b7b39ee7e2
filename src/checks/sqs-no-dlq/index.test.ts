import { describe, expect, it } from 'vitest'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'

const queued = (props: { readonly [key: string]: string | boolean }, consumer = 'lambda') =>
  drawn({ src: ['client'], queue: ['sqs', 'region', { props }], work: [consumer, 'az-a'] }, [
    'src > queue async',
    'queue > work async',
  ])

describe('a queue without a dead-letter queue', () => {
  it('is graver where a function polls it, and where the drawing says that there is none', () => {
    expect(findings(check, queued({}))).toMatchObject([{ on: ['queue'], severity: 'medium' }])
    expect(findings(check, queued({}, 'ec2'))).toMatchObject([{ severity: 'low' }])
    expect(findings(check, queued({ dlq: false }))).toMatchObject([{ severity: 'high' }])
  })

  it('is none where a property names one, nor one that nobody consumes', () => {
    expect(findings(check, queued({ dlq: 'orders-dlq' }))).toEqual([])
    expect(findings(check, drawn({ src: ['client'], queue: ['sqs'] }, ['src > queue async']))).toEqual([])
  })

  it('is never asked of the dead-letter queue itself, even when its messages are driven back', () => {
    const redriven = drawn({ q: ['sqs'], bad: ['sqs'], fn: ['lambda'] }, [
      'q > fn async',
      'q > bad async',
      'bad > fn async',
    ])
    expect(findings(check, redriven)).toEqual([])
  })
})
