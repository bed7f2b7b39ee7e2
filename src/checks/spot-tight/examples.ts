import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const cluster = (pricing: string) =>
  drawn(
    { head: ['ec2', 'az-a'], one: ['ec2', 'az-a'], two: ['ec2', 'az-a'] },
    ['head > one', 'head > two', 'one > two'],
    {
      spans: [
        { id: 'nodes', kind: 'asg', label: 'Compute nodes', members: ['one', 'two'], props: { pricing } },
      ],
    },
  )

export const examples: Examples = { failing: cluster('spot'), passing: cluster('on-demand') }
