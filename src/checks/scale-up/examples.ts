import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const tier = (props: { readonly [key: string]: string | number }) =>
  drawn({ one: ['ec2', 'az-a'], two: ['ec2', 'az-b'] }, [], {
    spans: [{ id: 'tier', kind: 'asg', label: 'Processing', members: ['one', 'two'], props }],
  })

export const examples: Examples = {
  failing: tier({ min: 2, instanceSize: 'larger' }),
  passing: tier({ min: 2, max: 8, instanceSize: 'larger' }),
}
