import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const lines = (...names: string[]) =>
  drawn(
    {
      srv: ['onprem-server', 'dc', { props: { external: true } }],
      ...Object.fromEntries(names.map((name) => [name, ['dx-connection'] as const])),
      vgw: ['vgw', 'region'],
      fn: ['lambda', 'region'],
    },
    [...names.flatMap((name) => [`srv > ${name}`, `${name} > vgw`]), 'vgw > fn'],
  )

export const examples: Examples = { failing: lines('dx'), passing: lines('dx-1', 'dx-2') }
