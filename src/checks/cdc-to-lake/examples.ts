import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const table = {
  app: ['client'],
  table: ['dynamodb', 'region', { props: { backup: true, readHeavy: false } }],
  lake: ['s3', 'region'],
} as const

export const examples: Examples = {
  failing: drawn({ ...table, stream: ['dynamodb-stream', 'region'], fn: ['lambda', 'region'] }, [
    'app > table',
    'table > stream async',
    'stream > fn async',
    'fn > lake',
  ]),
  passing: drawn({ ...table, kds: ['kinesis-data-streams', 'region'], fh: ['data-firehose', 'region'] }, [
    'app > table',
    'table > kds async',
    'kds > fh async',
    'fh > lake async',
  ]),
  asking: drawn(
    {
      app: ['client'],
      fh: ['data-firehose', 'region'],
      dw: ['redshift', 'az-a', { props: { backup: true, multiAz: true } }],
    },
    ['app > fh async', 'fh > dw async'],
  ),
}
