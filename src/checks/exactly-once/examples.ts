import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const records = (props: { readonly exactlyOnce?: boolean }) =>
  drawn({ api: ['api-gateway', 'region'], queue: ['sqs', 'region', { props }], fn: ['lambda', 'region'] }, [
    'api > queue async',
    'queue > fn async',
  ])

export const examples: Examples = {
  failing: records({ exactlyOnce: true }),
  passing: records({ exactlyOnce: false }),
  asking: records({}),
}
