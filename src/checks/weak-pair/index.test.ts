import { expect, it } from 'vitest'
import { analyse } from '../../analysis/index.ts'
import { runChecks } from '../runChecks.ts'
import { examples } from './examples.ts'

it('two parts of different kinds that stop a flow together are told as a note; two of a kind are not', () => {
  const told = runChecks(examples.failing, analyse(examples.failing), 'en', '2026-01-01').filter(
    ({ check }) => check === 'weak-pair',
  )
  expect(told).toMatchObject([{ severity: 'info', on: ['app-a', 'nat-b', 'app-b', 'nat-a'] }])
  expect(told[0]?.message).not.toContain('NAT gateway + NAT')
})
