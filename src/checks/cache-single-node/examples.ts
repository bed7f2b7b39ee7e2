import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const signedIn = (props: { readonly multiAz: boolean; readonly autoFailover?: boolean }) =>
  drawn(
    {
      users: ['users'],
      app: ['lambda', 'region'],
      sessions: ['elasticache', 'az-a', { props: { sessionStore: true, ...props } }],
    },
    ['users > app', 'app > sessions sync'],
  )

export const examples: Examples = {
  failing: signedIn({ multiAz: false }),
  passing: signedIn({ multiAz: true, autoFailover: true }),
}
