import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const files = (label: string) =>
  drawn(
    {
      users: ['users'],
      app: ['lambda', 'region'],
      bucket: ['s3', 'region', { props: { multipart: true, access: 'frequent' } }],
    },
    ['users > app', { from: 'app', to: 'bucket', label }],
  )

export const examples: Examples = { failing: files('mounted as /data'), passing: files('get / put objects') }
