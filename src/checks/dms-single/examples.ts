import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const moving = (props: { readonly multiAz?: boolean }) =>
  drawn({ odb: ['onprem-db', 'dc'], dms: ['dms', 'az-a', { props }], db: ['rds', 'az-a'] }, [
    'odb > dms replication',
    'dms > db replication',
  ])

export const examples: Examples = {
  failing: moving({ multiAz: false }),
  passing: moving({ multiAz: true }),
  asking: moving({}),
}
