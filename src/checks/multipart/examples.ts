import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const upload = (props: { readonly multipart?: boolean; readonly largestObject?: number }) =>
  drawn({ client: ['client'], bucket: ['s3', 'region', { props: { access: 'frequent', ...props } }] }, [
    'client > bucket',
  ])

export const examples: Examples = {
  failing: upload({ multipart: false, largestObject: 400 }),
  passing: upload({ multipart: true, largestObject: 400 }),
  asking: upload({}),
}
