import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const moved = (engine: string | undefined, target: string) =>
  drawn(
    {
      odb: ['onprem-db', 'dc', engine === undefined ? {} : { props: { engine } }],
      dms: ['dms', 'az-a', { props: { multiAz: true } }],
      db: ['rds', 'az-a', { props: { multiAz: true, engine: target } }],
    },
    ['odb > dms replication', 'dms > db replication'],
  )

export const examples: Examples = {
  failing: moved('Oracle 19c', 'postgresql'),
  passing: moved('MariaDB', 'mysql'),
  asking: moved(undefined, 'postgresql'),
}
