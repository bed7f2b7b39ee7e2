import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const goal = (group: string, service: string) =>
  drawn({ users: ['users'], fn: ['lambda', 'region'], one: [service, group], two: [service, group] }, [
    'users > fn',
    { from: 'fn', to: 'one', anyOf: 'store' },
    { from: 'fn', to: 'two', anyOf: 'store' },
  ])

export const examples: Examples = {
  failing: goal('dc', 'onprem-server'),
  passing: goal('region', 'dynamodb'),
}
