import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'
import { hybridEndLines, hybridEnds, locations } from '../testing/hybrid.ts'

const pair = (second: string) =>
  drawn(
    {
      ...hybridEnds,
      'router-1': ['customer-router', 'dc', { label: 'Router 1' }],
      'router-2': ['customer-router', 'dc', { label: 'Router 2' }],
      'dx-1': ['dx-connection', 'equinix', { label: 'DX 1' }],
      'dx-2': ['dx-connection', second, { label: 'DX 2' }],
    },
    [
      'srv > router-1',
      'srv > router-2',
      'router-1 > dx-1',
      'router-2 > dx-2',
      'dx-1 > vgw',
      'dx-2 > vgw',
      ...hybridEndLines,
    ],
    { groups: locations },
  )

export const examples: Examples = { failing: pair('equinix'), passing: pair('kinx') }
