import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const cluster = (zone: string) =>
  drawn({ one: ['ec2', 'az-a'], two: ['ec2', zone] }, ['one > two'], {
    spans: [
      {
        id: 'cpg',
        kind: 'placement-group',
        label: 'Cluster',
        members: ['one', 'two'],
        props: { strategy: 'cluster' },
      },
    ],
  })

export const examples: Examples = { failing: cluster('az-b'), passing: cluster('az-a') }
