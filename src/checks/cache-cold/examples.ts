import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const aside = (store: string) =>
  drawn(
    {
      app: ['ec2', 'vpc', { azs: ['a', 'b'] }],
      cache: ['elasticache', 'vpc', { azs: ['a', 'b'], props: { multiAz: true } }],
      db: [store, 'vpc', { azs: ['a', 'b'] }],
    },
    ['app > cache soft', 'app > db sync'],
  )

export const examples: Examples = { failing: aside('rds'), passing: aside('dynamodb') }
