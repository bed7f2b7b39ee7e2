import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const named = (record: 'CAA' | 'ALIAS') =>
  drawn({ users: ['users'], dns: ['route53', undefined, { props: { record } }], alb: ['alb', 'vpc'] }, [
    'users > dns',
    'users > alb',
  ])

export const examples: Examples = { failing: named('CAA'), passing: named('ALIAS') }
