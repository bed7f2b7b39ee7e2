import type { Group } from '../../model/index.ts'
import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const others: readonly Group[] = [{ id: 'others', kind: 'vpc', label: 'Other VPCs', parent: 'region' }]
const peered = (count: number) =>
  drawn(
    {
      svc: ['ec2', 'vpc', { azs: ['a', 'b'] }],
      apps: ['ec2', 'others', { azs: ['a', 'b'], props: { count } }],
    },
    [{ from: 'apps', to: 'svc', label: 'peering' }],
    { groups: others },
  )

export const examples: Examples = { failing: peered(198), passing: peered(40) }
