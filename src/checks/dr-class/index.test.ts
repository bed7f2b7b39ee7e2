import { describe, expect, it } from 'vitest'
import { findings } from '../testing/drawn.ts'
import { check } from './index.ts'
import { examples } from './examples.ts'

describe('the recovery strategy a drawing shows', () => {
  it('is named on the Region that is recovered to, with the times of its class', () => {
    const [found] = findings(check, examples.failing)
    expect(found).toMatchObject({ on: ['tokyo'], severity: 'info', params: { class: 'pilot-light' } })
    const message = found && check.words.en.message(found.params)
    expect(message).toMatch(/^Pilot light for .*10–60 minutes \(RTO\)/)
  })
})
