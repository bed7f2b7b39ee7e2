import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const web = { users: ['users'], fn: ['lambda', 'region'] } as const

export const examples: Examples = {
  failing: drawn({ ...web, writer: ['aurora-writer', 'az-a'], vol: ['aurora-volume', 'region'] }, [
    'users > fn',
    'fn > writer',
    'writer > vol',
  ]),
  passing: drawn(
    {
      ...web,
      writer: ['aurora-writer', 'az-a'],
      reader: ['aurora-reader', 'az-b'],
      vol: ['aurora-volume', 'region'],
    },
    [
      'users > fn',
      'fn > writer',
      'writer > vol',
      'reader > vol',
      { from: 'writer', to: 'reader', kind: 'failover', mode: 'takeover' },
    ],
  ),
}
