import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const placed = (group: string) => drawn({ web: ['ec2', group] }, [])

export const examples: Examples = { failing: placed('vpc'), passing: placed('az-a') }
