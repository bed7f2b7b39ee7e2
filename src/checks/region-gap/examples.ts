import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const reached = (service: string) => drawn({ users: ['users'], goal: [service, 'region'] }, ['users > goal'])

export const examples: Examples = { failing: reached('lambda'), passing: reached('cloudfront') }
