import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const shop = (props: { readonly readHeavy?: boolean }) =>
  drawn(
    {
      users: ['users'],
      app: ['lambda', 'region'],
      db: ['rds', 'vpc', { azs: ['a', 'b'], props: { multiAz: true, backup: true, ...props } }],
    },
    ['users > app', 'app > db'],
  )

export const examples: Examples = {
  failing: shop({ readHeavy: true }),
  passing: shop({ readHeavy: false }),
  asking: shop({}),
}
