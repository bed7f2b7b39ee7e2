import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const gateway = (kind: 'async' | 'sync') =>
  drawn(
    {
      app: ['onprem-server', 'dc', { props: { external: true } }],
      sgw: ['storage-gateway', 'dc'],
      s3: ['s3', 'region', { props: { access: 'frequent' } }],
    },
    ['app > sgw', `sgw > s3 ${kind}`],
  )

export const examples: Examples = { failing: gateway('async'), passing: gateway('sync') }
