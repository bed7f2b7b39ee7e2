import { describe, expect, it } from 'vitest'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'

const tasks = drawn(
  {
    'web-a': ['fargate-task', 'az-a', { label: 'Web', props: { shellNeeded: true } }],
    'web-b': ['fargate-task', 'az-b', { label: 'Web' }],
    other: ['fargate-task', 'az-b', { label: 'Reports' }],
  },
  [],
)

describe('a shell that is required on Fargate', () => {
  it('is required of the whole tier, and of no other', () => {
    expect(findings(check, tasks)).toMatchObject([{ on: ['web-a', 'web-b'], severity: 'info' }])
  })
})
