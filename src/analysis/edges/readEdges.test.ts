import { describe, expect, it } from 'vitest'
import type { Edge, EdgeKind } from '../../model/index.ts'
import { readEdges } from './readEdges.ts'
import { simulate } from '../simulation/simulate.ts'
import { designOf, type NodeText } from '../testing/designOf.ts'
import { allSamples } from '../testing/samples.ts'

/** What a line between two services means that states no kind; `egress`, `attach` and `route` refine `sync`. */
const table = [
  // On the way and into the work: needed.
  ['users', 'route53', 'sync'],
  ['users', 'cloudfront', 'sync'],
  ['route53', 'alb', 'sync'],
  ['cloudfront', 's3', 'sync'],
  ['cloudfront', 'alb', 'sync'],
  ['alb', 'ec2', 'sync'],
  ['nlb', 'ecs-task', 'sync'],
  ['alb', 'lambda', 'sync'],
  ['api-gateway', 'lambda', 'sync'],
  ['lambda', 'dynamodb', 'sync'],
  ['lambda', 'rds-proxy', 'sync'],
  ['rds-proxy', 'rds', 'sync'],
  ['ec2', 'rds', 'sync'],
  ['ec2', 'rds-replica', 'sync'],
  ['ec2', 's3', 'sync'],
  ['ec2', 'alb', 'sync'],
  ['ecs-task', 'ecs-task', 'sync'],
  ['aurora-writer', 'aurora-volume', 'sync'],
  ['s3-multi-region-access-point', 's3', 'sync'],
  // Into a buffer the sender waits for the answer; what is behind the buffer waits for nobody.
  ['api-gateway', 'sqs', 'sync'],
  ['ec2', 'sqs', 'sync'],
  ['lambda', 'sns', 'sync'],
  ['sqs', 'lambda', 'async'],
  ['sqs', 'ec2', 'async'],
  ['sns', 'sqs', 'async'],
  ['sns', 'lambda', 'async'],
  ['kinesis-data-streams', 'lambda', 'async'],
  ['data-firehose', 's3', 'async'],
  ['s3', 'lambda', 'async'],
  ['s3', 'sqs', 'async'],
  ['eventbridge', 'lambda', 'async'],
  // Caches.
  ['ec2', 'elasticache', 'soft'],
  ['lambda', 'dax', 'soft'],
  // Copies.
  ['rds', 'rds', 'replication'],
  ['rds', 'rds-replica', 'replication'],
  ['rds', 'rds-standby', 'replication'],
  ['aurora-writer', 'aurora-reader', 'replication'],
  ['aurora-volume', 'aurora-volume', 'replication'],
  ['dynamodb', 'dynamodb', 'replication'],
  ['elasticache', 'elasticache', 'replication'],
  ['s3', 's3', 'replication'],
  ['s3', 's3-glacier', 'replication'],
  ['efs', 'efs', 'replication'],
  ['ebs', 'ebs-snapshot', 'replication'],
  ['rds', 'rds-snapshot', 'replication'],
  ['onprem-db', 'dms', 'replication'],
  ['dms', 'rds', 'replication'],
  // A database calls no other store: what it sends there is an export.
  ['rds', 's3', 'replication'],
  ['dynamodb', 's3', 'replication'],
  ['dynamodb', 'opensearch', 'replication'],
  ['aurora-writer', 'redshift', 'replication'],
  ['redshift', 's3', 'sync'],
  ['opensearch', 's3', 'sync'],
  // Restoring and operating: nothing at run time.
  ['ebs-snapshot', 'ebs', 'management'],
  ['rds-snapshot', 'rds', 'management'],
  ['ec2', 'cloudwatch', 'management'],
  ['cloudwatch', 'sns', 'management'],
  ['aws-backup', 'rds', 'management'],
  ['rds', 'aws-backup', 'management'],
  ['ec2', 'iam', 'management'],
  // Attached, on the network, out to the Internet.
  ['ec2', 'ebs', 'sync attach'],
  ['ec2', 'efs', 'sync attach'],
  ['ec2', 'nat-gateway', 'sync egress'],
  ['ec2', 'internet-gateway', 'sync egress'],
  ['customer-gateway', 'dx-connection', 'sync route'],
  ['dx-connection', 'vgw', 'sync route'],
  ['customer-gateway', 'vpn-connection', 'sync route'],
  ['vpn-connection', 'transit-gateway', 'sync route'],
  ['vgw', 'ec2', 'sync route'],
] as const

const readOne = (from: NodeText, to: NodeText): string => {
  const design = designOf({ nodes: { 'x@a': from, 'y@b': to }, edges: ['x > y'] })
  const reading = readEdges(design).get('e0')
  return [reading?.kind, reading?.refined].filter((word) => word !== undefined).join(' ')
}

describe('a line', () => {
  const users = { is: 'users > app' }
  const lost = (kind: EdgeKind | undefined, target: string, rest: Partial<Edge> = {}) => {
    const design = designOf({
      nodes: { users: 'users', 'app@region': 'lambda', 'x@region': target },
      edges: [users, { is: 'app > x', ...(kind ? { kind } : {}), ...rest }],
    })
    return simulate(design, ['x']).nodes.get('app')
  }

  it.each([
    ['sync', 'lambda', 'down'],
    ['soft', 'lambda', 'degraded'],
    ['async', 'lambda', 'ok'],
    ['replication', 'dynamodb', 'ok'],
    ['management', 'lambda', 'ok'],
  ] as const)('[B0] of kind %s to %s leaves its source %s when the target is lost', (kind, target, state) => {
    expect(lost(kind, target)).toBe(state)
  })

  it('[B0] that is optional is no need, and one that is struck through carries nothing', () => {
    expect(lost('sync', 'dynamodb', { optional: true })).toBe('ok')
    expect(lost('sync', 'dynamodb', { invalid: true })).toBe('ok')
  })

  it('[B0][B0a] whose kind is written is believed, and nothing is written by reading it', () => {
    expect(lost(undefined, 'elasticache')).toBe('degraded')
    expect(lost('sync', 'elasticache')).toBe('down')
    const design = designOf({ nodes: { x: 'ec2', y: 'elasticache' }, edges: ['x > y'] })
    expect(readEdges(design).get('e0')).toMatchObject({ kind: 'soft', from: 'guessed' })
    expect(design.edges[0]).not.toHaveProperty('kind')
  })
})

describe('a line that states no kind', () => {
  it.each(table)('[B0a] %s to %s is %s', (from, to, kind) => {
    expect(readOne(from, to)).toBe(kind)
  })

  it('[B0a] to a session store is needed, to what waits for a disaster a failover', () => {
    expect(readOne('ec2', { service: 'elasticache', props: { sessionStore: true } })).toBe('sync')
    expect(readOne('route53', { service: 'alb', props: { duty: 'standby' } })).toBe('failover')
    expect(readOne('alb', { service: 'ec2', props: { state: 'stopped' } })).toBe('failover')
  })

  it('[B0a] from an active part to a standby of its own kind is a copy, not a call', () => {
    const standby = { service: 'ec2', props: { duty: 'standby' } }
    expect(readOne('ec2', standby)).toBe('replication')
    expect(readOne({ service: 'ec2', props: { duty: 'active' } }, standby)).toBe('replication')
    expect(readOne('lambda', standby)).toBe('sync')
    expect(readOne(standby, 'ec2')).toBe('sync')
    expect(readOne('transit-gateway', { service: 'transit-gateway', props: { duty: 'standby' } })).toBe(
      'failover',
    )
  })

  it('means in four of five samples’ lines what their author wrote', () => {
    const without = ({ id, from, to }: Edge) => ({ id, from, to })
    const lines = allSamples.flatMap(({ design }) => {
      const guessed = readEdges({ ...design, edges: design.edges.map(without) })
      return design.edges.flatMap(({ id, kind, invalid }) =>
        kind === undefined || invalid === true ? [] : [{ written: kind, guessed: guessed.get(id)?.kind }],
      )
    })
    const alike = lines.filter(({ written, guessed }) => written === guessed)
    expect(lines.length).toBeGreaterThan(1000)
    expect(alike.length / lines.length).toBeGreaterThan(0.8)
    // Nothing that is needed is taken for something that is not, but for caches and what the table lists above.
    const lost = lines.filter(({ written, guessed }) => written === 'sync' && guessed !== 'sync')
    expect(lost.length / lines.length).toBeLessThan(0.02)
  })
})
