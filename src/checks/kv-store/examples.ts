import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const items = (props: { readonly accessPattern?: string }) =>
  drawn(
    {
      app: ['lambda', 'region'],
      docs: [
        'documentdb',
        'vpc',
        { azs: ['a', 'b'], props: { instances: 2, backup: true, readHeavy: false, ...props } },
      ],
    },
    ['app > docs'],
  )

export const examples: Examples = {
  failing: items({ accessPattern: 'key-value' }),
  passing: items({ accessPattern: 'documents' }),
  asking: items({}),
}
