import { drawn, tokyo, type DrawnEdge, type DrawnNodes } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const twice = (more: DrawnNodes, lines: readonly DrawnEdge[]) =>
  drawn(
    {
      users: ['users'],
      dns: ['route53', undefined, { props: { healthCheck: true } }],
      'api-1': ['api-gateway', 'region', { label: 'API' }],
      'fn-1': ['lambda', 'region', { label: 'Function' }],
      'api-2': ['api-gateway', 'tokyo', { label: 'API' }],
      'fn-2': ['lambda', 'tokyo', { label: 'Function' }],
      ...more,
    },
    [
      'users > dns',
      { from: 'users', to: 'api-1', anyOf: 'api' },
      { from: 'users', to: 'api-2', anyOf: 'api' },
      'api-1 > fn-1',
      'api-2 > fn-2',
      ...lines,
    ],
    { groups: tokyo },
  )

export const examples: Examples = {
  failing: twice({}, []),
  passing: twice({ cfn: ['cloudformation', 'tokyo'] }, ['cfn > fn-2 management']),
}
