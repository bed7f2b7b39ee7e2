import { expect, it } from 'vitest'
import type { FlowOutcome, FlowState } from '../analysis/index.ts'
import { en } from '../editor/i18n/en.ts'
import { standing } from './standing.ts'

const flow = (state: FlowState): FlowOutcome => ({ id: state, state, up: state !== 'down', because: [] })
const told = (...states: FlowState[]) => standing(en.simulate, 1, states.map(flow))

it('tells the worst that happens to the flows, and never that all work while one is interrupted', () => {
  expect(told('ok', 'reduced')).toEqual({
    tone: 'good',
    line: '1 simulated failure · every flow still works',
  })
  expect(told('interrupted', 'ok')).toEqual({
    tone: 'trouble',
    line: '1 simulated failure · 1 of 2 flows interrupted for a while',
  })
  expect(told('interrupted', 'down')).toEqual({
    tone: 'broken',
    line: '1 simulated failure · 1 of 2 flows stopped',
  })
})
