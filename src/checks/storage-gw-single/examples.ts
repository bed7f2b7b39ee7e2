import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const gateway = (highAvailability: boolean) =>
  drawn(
    {
      app: ['onprem-server', 'dc', { props: { external: true } }],
      sgw: ['storage-gateway', 'dc', { props: { highAvailability } }],
      s3: ['s3', 'region'],
    },
    ['app > sgw', 'sgw > s3 async'],
  )

export const examples: Examples = { failing: gateway(false), passing: gateway(true) }
