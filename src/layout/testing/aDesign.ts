import type { Design, Edge, Group, Node, Span } from '../../model/index.ts'

/** A design from its parts; what is not given is empty. */
export function aDesign(parts: {
  readonly groups?: readonly Group[]
  readonly nodes?: readonly Node[]
  readonly spans?: readonly Span[]
  readonly edges?: readonly Edge[]
}): Design {
  return { format: 'faultline/1', title: 'Test', groups: [], nodes: [], spans: [], edges: [], ...parts }
}

/** Edges `a -> b`, one a line, numbered e1, e2, … */
export function edgesOf(text: string): Edge[] {
  return text
    .trim()
    .split('\n')
    .map((line, i) => {
      const [from = '', to = ''] = line.split('->').map((end) => end.trim())
      return { id: `e${i + 1}`, from, to }
    })
}

/** Two zones of two subnets under a VPC, a load balancer before them and a replicated database in them. */
export function twoZones(): Design {
  const zone = (z: string): Group[] => [
    { id: `az-${z}`, kind: 'az', label: `Availability Zone ${z}`, parent: 'vpc', zone: z },
    { id: `app-${z}`, kind: 'subnet-private', label: `App ${z}`, parent: `az-${z}` },
    { id: `data-${z}`, kind: 'subnet-private', label: `Data ${z}`, parent: `az-${z}` },
  ]
  return aDesign({
    groups: [
      { id: 'cloud', kind: 'cloud', label: 'AWS Cloud' },
      { id: 'region', kind: 'region', label: 'Region', parent: 'cloud' },
      { id: 'vpc', kind: 'vpc', label: 'VPC', parent: 'region' },
      ...zone('a'),
      ...zone('b'),
    ],
    nodes: [
      { id: 'users', service: 'users', label: 'Users' },
      { id: 'alb', service: 'alb', label: 'ALB', group: 'vpc' },
      { id: 'web-a', service: 'ec2', label: 'Web', group: 'app-a' },
      { id: 'web-b', service: 'ec2', label: 'Web', group: 'app-b' },
      { id: 'db-a', service: 'rds', label: 'Primary', group: 'data-a' },
      { id: 'db-b', service: 'rds-standby', label: 'Standby', group: 'data-b' },
      { id: 'watch', service: 'cloudwatch', label: 'CloudWatch', group: 'region' },
    ],
    spans: [{ id: 'asg', kind: 'asg', label: 'Auto Scaling group', members: ['web-a', 'web-b'] }],
    edges: [
      ...edgesOf('users -> alb\nalb -> web-a\nalb -> web-b\nweb-a -> db-a\nweb-b -> db-a'),
      { id: 'sync', from: 'db-a', to: 'db-b', kind: 'replication' },
    ],
  })
}
