import { drawn, tokyo } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const group = (zone: string) =>
  drawn({ one: ['ec2', 'az-a'], two: ['ec2', zone] }, [], {
    groups: tokyo,
    spans: [
      {
        id: 'asg',
        kind: 'asg',
        label: 'Auto Scaling group',
        members: ['one', 'two'],
        props: { min: 2, max: 4 },
      },
    ],
  })

export const examples: Examples = { failing: group('tokyo-a'), passing: group('az-b') }
