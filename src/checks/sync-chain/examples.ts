import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const services = (kind: 'sync' | 'async') =>
  drawn(
    {
      users: ['client', undefined, { props: { audience: 'near' } }],
      orders: ['api-gateway', 'region'],
      'orders-fn': ['lambda', 'region', { props: { dlq: 'failed' } }],
      stock: ['api-gateway', 'region'],
      'stock-fn': ['lambda', 'region', { props: { dlq: 'failed' } }],
    },
    [
      'users > orders',
      'users > stock',
      'orders > orders-fn',
      'stock > stock-fn',
      `orders-fn > stock ${kind}`,
    ],
  )

export const examples: Examples = { failing: services('sync'), passing: services('async') }
