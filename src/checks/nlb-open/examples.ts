import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const open = (props: { readonly securityGroup?: boolean }) =>
  drawn(
    {
      users: ['users', undefined, { props: { audience: 'near' } }],
      nlb: ['nlb', 'vpc', { azs: ['a', 'b'], props }],
      'game-a': ['ec2', 'az-a', { label: 'Game' }],
      'game-b': ['ec2', 'az-b', { label: 'Game' }],
    },
    ['users > nlb', 'nlb > game-a', 'nlb > game-b'],
  )

export const examples: Examples = {
  failing: open({ securityGroup: false }),
  passing: open({ securityGroup: true }),
  asking: open({}),
}
