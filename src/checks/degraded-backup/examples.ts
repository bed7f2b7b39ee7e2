import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'
import { backupLine, hybridEndLines, hybridEnds } from '../testing/hybrid.ts'

const backup = (service: 'vpn-connection' | 'dx-connection') =>
  drawn(
    {
      ...hybridEnds,
      router: ['customer-router', 'dc'],
      cgw: ['customer-gateway', 'dc'],
      dx: ['dx-connection'],
      second: [service],
    },
    [
      'srv > router',
      'router > dx',
      'dx > vgw',
      backupLine('srv', 'cgw'),
      backupLine('cgw', 'second'),
      backupLine('second', 'vgw'),
      ...hybridEndLines,
    ],
  )

export const examples: Examples = { failing: backup('vpn-connection'), passing: backup('dx-connection') }
