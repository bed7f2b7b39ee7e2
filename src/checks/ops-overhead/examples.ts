import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const cluster = (props: { readonly kubernetesNeeded?: boolean }) =>
  drawn(
    { alb: ['alb', 'vpc'], eks: ['eks', 'region', { props }], node: ['ec2', 'vpc', { azs: ['a', 'b'] }] },
    ['alb > node', 'eks > node management'],
  )

export const examples: Examples = {
  failing: cluster({ kubernetesNeeded: false }),
  passing: cluster({ kubernetesNeeded: true }),
  asking: cluster({}),
}
