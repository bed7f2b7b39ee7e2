import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const hybrid = (label: string) =>
  drawn(
    {
      srv: ['onprem-server', 'dc', { props: { external: true } }],
      isp: ['internet-link', 'dc'],
      net: ['internet'],
      igw: ['internet-gateway', 'vpc'],
      'app-a': ['ec2', 'az-a', { label: 'App', props: { public: true } }],
      'app-b': ['ec2', 'az-b', { label: 'App', props: { public: true } }],
    },
    [{ from: 'srv', to: 'isp', label }, 'isp > net', 'net > igw', 'igw > app-a', 'igw > app-b'],
  )

export const examples: Examples = { failing: hybrid('REST'), passing: hybrid('HTTPS') }
