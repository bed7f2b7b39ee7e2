import { describe, expect, it } from 'vitest'
import { statesDeadLetters } from './statesDeadLetters.ts'

const fn = (dlq?: string | boolean) => ({
  id: 'fn',
  service: 'lambda',
  label: 'Function',
  ...(dlq === undefined ? {} : { props: { dlq } }),
})

describe('a stated dead-letter queue', () => {
  it('is named or switched on, not denied or left empty', () => {
    expect([fn('failed'), fn(true)].every(statesDeadLetters)).toBe(true)
    expect([fn(), fn(false), fn('')].some(statesDeadLetters)).toBe(false)
  })
})
