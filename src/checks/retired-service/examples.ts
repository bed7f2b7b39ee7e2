import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const managed = (service: 'opsworks' | 'systems-manager') =>
  drawn({ tool: [service, 'region'], web: ['ec2', 'az-a'] }, ['tool > web management'])

export const examples: Examples = { failing: managed('opsworks'), passing: managed('systems-manager') }
