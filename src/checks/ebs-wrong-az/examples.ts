import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const attached = (zone: string) =>
  drawn({ users: ['users'], web: ['ec2', 'az-a'], disk: ['ebs', zone] }, ['users > web', 'web > disk'])

export const examples: Examples = { failing: attached('az-b'), passing: attached('az-a') }
