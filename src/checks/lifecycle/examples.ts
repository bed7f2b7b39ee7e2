import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const lake = (access?: string) =>
  drawn(
    {
      app: ['client'],
      fh: ['data-firehose', 'region'],
      lake: ['s3', 'region', access ? { props: { access } } : {}],
    },
    ['app > fh async', 'fh > lake async'],
  )

export const examples: Examples = { failing: lake('infrequent'), passing: lake('frequent'), asking: lake() }
