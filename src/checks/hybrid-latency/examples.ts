import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const writing = (props: { readonly lowLatency?: boolean }) =>
  drawn(
    {
      srv: ['onprem-server', 'dc', { props: { external: true, ...props } }],
      router: ['customer-router', 'dc'],
      dx: ['dx-connection'],
      s3: ['s3', 'region'],
    },
    ['srv > router', 'router > dx', 'dx > s3'],
  )

export const examples: Examples = {
  failing: writing({ lowLatency: true }),
  passing: writing({ lowLatency: false }),
  asking: writing({}),
}
