import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const placed = (strategy: string) =>
  drawn({ one: ['ec2', 'az-a'], two: ['ec2', 'az-a'] }, [], {
    spans: [
      {
        id: 'pg',
        kind: 'placement-group',
        label: 'Placement group',
        members: ['one', 'two'],
        props: { strategy },
      },
    ],
  })

export const examples: Examples = { failing: placed('cluster'), passing: placed('spread') }
