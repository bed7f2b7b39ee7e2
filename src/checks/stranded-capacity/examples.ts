import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const balanced = (azs: string[]) =>
  drawn(
    {
      users: ['users'],
      lb: ['nlb', 'vpc', { azs, props: { crossZone: false } }],
      'app-a': ['ec2', 'az-a', { label: 'App' }],
      'app-b': ['ec2', 'az-b', { label: 'App' }],
      table: ['dynamodb', 'region'],
    },
    ['users > lb', 'lb > app-a', 'lb > app-b', 'app-a > table', 'app-b > table'],
  )

export const examples: Examples = { failing: balanced(['a']), passing: balanced(['a', 'b']) }
