import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

/** Two servers whose way out is one NAT gateway for each zone, or one for the Region. */
const servers = (mode: 'zonal' | 'regional') =>
  drawn(
    {
      'app-a': ['ec2', 'az-a', { label: 'App' }],
      'app-b': ['ec2', 'az-b', { label: 'App' }],
      ...(mode === 'zonal'
        ? { 'nat-a': ['nat-gateway', 'az-a'], 'nat-b': ['nat-gateway', 'az-b'] }
        : { nat: ['nat-gateway', 'vpc', { props: { mode: 'regional' } }] }),
      igw: ['internet-gateway', 'vpc'],
      net: ['internet'],
    },
    mode === 'zonal'
      ? ['app-a > nat-a', 'app-b > nat-b', 'nat-a > igw', 'nat-b > igw', 'igw > net']
      : ['app-a > nat', 'app-b > nat', 'nat > igw', 'igw > net'],
  )

export const examples: Examples = { failing: servers('zonal'), passing: servers('regional') }
