import { serviceOf } from '../../catalog/index.ts'
import type { Node } from '../../model/index.ts'

const setOf = (...ids: readonly string[]) => {
  const known = new Set(ids)
  return (node: Node | undefined): boolean => node !== undefined && known.has(node.service)
}

/** An in-memory cache made of nodes in Availability Zones. */
export const isCache = setOf('elasticache', 'memorydb', 'dax')

/** A database cluster over a shared volume, drawn as one part. */
export const isVolumeCluster = setOf('aurora', 'aurora-serverless', 'documentdb', 'neptune')

/** A database that opens a connection for each client. */
export const isConnectionDatabase = setOf(
  'rds',
  'rds-replica',
  'aurora',
  'aurora-serverless',
  'aurora-writer',
  'aurora-reader',
)

/** A database, or a replica of one. */
export const isDatabase = setOf(
  'rds',
  'rds-replica',
  'rds-standby',
  'aurora',
  'aurora-serverless',
  'aurora-writer',
  'aurora-reader',
  'aurora-volume',
  'documentdb',
  'neptune',
  'dynamodb',
  'keyspaces',
  'dsql',
)

/** A virtual server. */
export const isServer = setOf('ec2', 'spot', 'ecs-container-instance')

/** Runs code: servers, tasks, functions. */
export const isCompute = (node: Node | undefined): boolean => {
  const category = node && serviceOf(node.service).category
  return category === 'compute' || category === 'containers'
}

/** Stands outside AWS and calls in. */
export const isOutside = (node: Node | undefined): boolean =>
  node !== undefined && (node.props?.['external'] === true || serviceOf(node.service).scope === 'external')

/** A load balancer. */
export const isBalancer = setOf('elb', 'alb', 'nlb', 'gwlb')

/** Servers read files from it side by side. */
export const isSharedFiles = setOf(
  'efs',
  'efs-mount-target',
  'fsx-windows',
  'fsx-ontap',
  'fsx-openzfs',
  'fsx-lustre',
)
