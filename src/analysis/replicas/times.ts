import { serviceOf } from '../../catalog/index.ts'
import type { Node, Props } from '../../model/index.ts'
import type { Seconds } from '../types.ts'

/** What an edge or node states of its own (rule C5c): a number of seconds, or two from least to most. */
export function statedSeconds(props: Props | undefined): Seconds | undefined {
  const value = props?.['failoverSeconds']
  const [least, most] = Array.isArray(value) ? value : [value, value]
  return isSeconds(least) && isSeconds(most) && least <= most ? [least, most] : undefined
}

function isSeconds(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0
}

/** How long a node takes to take over, or to choose another way: its own figure, else its service's. */
export function takeoverSeconds(node: Node): Seconds | undefined {
  return statedSeconds(node.props) ?? serviceOf(node.service).recovery?.takeover
}

/** How long a lost component takes to be back by itself. */
export function replacementSeconds(node: Node): Seconds | undefined {
  return statedSeconds(node.props) ?? serviceOf(node.service).recovery?.replaced
}

/** How long a fleet takes to put another in a lost one's place: what Auto Scaling takes, whatever it starts. */
export function fleetSeconds(): Seconds | undefined {
  return serviceOf('ec2').recovery?.replaced
}
