import { drawn, tokyo } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

/** Two Regions that both serve, and a table that takes writes in both. */
const promised = (rto: string, globalTable: boolean) =>
  drawn(
    {
      users: ['users'],
      dns: ['route53', undefined, { props: { healthCheck: true } }],
      'web-1': ['lambda', 'region', { label: 'Web' }],
      'web-2': ['lambda', 'tokyo', { label: 'Web' }],
      'db-1': ['dynamodb', 'region', { label: 'Table', props: { globalTable } }],
      'db-2': ['dynamodb', 'tokyo', { label: 'Table', props: { globalTable } }],
    },
    [
      'users > dns',
      'dns > web-1',
      ...(globalTable ? ['dns > web-2'] : []),
      'web-1 > db-1',
      'web-2 > db-2',
      'db-1 > db-2 replication',
      ...(globalTable ? ['db-2 > db-1 replication'] : []),
    ],
    {
      groups: tokyo,
      flows: [
        {
          id: 'serve',
          label: 'Serve',
          entry: ['users'],
          goals: ['db-1', 'db-2'].slice(0, globalTable ? 2 : 1),
          rto,
        },
      ],
    },
  )

export const examples: Examples = { failing: promised('PT5M', false), passing: promised('PT5M', true) }
