import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const node = (os: string) => drawn({ node: ['ec2', 'az-a', { props: { efa: true, os } }] }, [])

export const examples: Examples = { failing: node('windows'), passing: node('linux') }
