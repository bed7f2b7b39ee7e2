import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const dashboards = (multiAz: boolean) =>
  drawn(
    {
      users: ['users'],
      app: ['lambda', 'region'],
      dw: ['redshift', 'az-a', { props: { multiAz, purpose: 'warehouse', backup: true } }],
    },
    ['users > app', 'app > dw'],
  )

export const examples: Examples = { failing: dashboards(false), passing: dashboards(true) }
