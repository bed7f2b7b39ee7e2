import type { Node } from '../../model/index.ts'
import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const hub = (more: Partial<Node>) =>
  drawn(
    {
      client: ['client'],
      tgw: ['transit-gateway', 'region', more],
      'app-a': ['ec2', 'az-a', { label: 'App' }],
      'app-b': ['ec2', 'az-b', { label: 'App' }],
    },
    ['client > tgw', 'tgw > app-a', 'tgw > app-b'],
  )

export const examples: Examples = {
  failing: hub({ props: { attachedEverywhere: false } }),
  passing: hub({ props: { attachedEverywhere: true } }),
  asking: hub({}),
}
