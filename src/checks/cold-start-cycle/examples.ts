import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const services = (back: string) =>
  drawn(
    {
      users: ['users'],
      orders: ['lambda', 'region', { label: 'Orders' }],
      stock: ['lambda', 'region', { label: 'Stock' }],
      table: ['dynamodb', 'region'],
    },
    ['users > orders', 'orders > stock', `stock > ${back}`, 'orders > table'],
  )

export const examples: Examples = { failing: services('orders'), passing: services('table') }
