import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const ends = {
  user: ['client'],
  photos: ['s3', 'region'],
  thumbs: ['s3', 'region'],
  fn: ['lambda', 'region', { props: { dlq: 'failed' } }],
} as const
const written = (to: 'photos' | 'thumbs', label?: string) =>
  drawn(ends, [
    'user > photos',
    'photos > fn async',
    { from: 'fn', to, ...(label === undefined ? {} : { label }) },
  ])

export const examples: Examples = {
  failing: written('photos', 'thumbnail'),
  passing: written('thumbs', 'thumbnail'),
  asking: written('photos'),
}
