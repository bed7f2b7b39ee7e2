import type { Node } from '../../model/index.ts'

const machines: ReadonlySet<string> = new Set([
  'ec2',
  'spot',
  'ecs-container-instance',
  'ecs-task',
  'fargate-task',
  'outposts',
])

/** Servers and containers: what stands in a zone and runs the author's own code. */
export function isMachine(node: Node): boolean {
  return machines.has(node.service)
}

const frontDoors: ReadonlySet<string> = new Set([
  'alb',
  'elb',
  'nlb',
  'api-gateway',
  'appsync',
  'vpc-lattice',
])

/** What a service is called through. */
export function isFrontDoor(node: Node): boolean {
  return frontDoors.has(node.service)
}

/** A tier's name in a label: lower case, without remarks in brackets, digits and single letters at the end. */
export function tierOf(node: Node): string {
  const stem = node.label
    .toLowerCase()
    .replaceAll(/\(.*?\)/g, ' ')
    .replaceAll(/[\d#-]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return `${node.service} ${stem.replace(/\s[a-z]$/, '')}`
}
