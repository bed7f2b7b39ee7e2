/** Two VPCs side by side, one with a zone and a subnet that holds a server, the other empty. All places are given. */
export const twoVpcs = {
  format: 'faultline/1',
  title: 'Two VPCs',
  groups: [
    { id: 'region', kind: 'region', label: 'Region' },
    { id: 'vpc', kind: 'vpc', label: 'Main VPC', parent: 'region' },
    { id: 'az', kind: 'az', label: 'Zone a', parent: 'vpc', zone: 'a' },
    { id: 'subnet', kind: 'subnet-private', label: 'Private', parent: 'az' },
    { id: 'other', kind: 'vpc', label: 'Other VPC', parent: 'region' },
  ],
  nodes: [
    { id: 'web', service: 'ec2', label: 'Web', group: 'subnet' },
    { id: 'db', service: 'ec2', label: 'Store', group: 'subnet' },
    { id: 'users', service: 'users', label: 'Users' },
  ],
  spans: [],
  edges: [
    { id: 'e1', from: 'users', to: 'web' },
    { id: 'e2', from: 'web', to: 'db' },
  ],
  view: {
    direction: 'right',
    positions: {
      users: [-180, 140],
      region: [0, 0],
      vpc: [20, 44],
      az: [20, 44],
      subnet: [20, 44],
      web: [20, 44],
      db: [160, 44],
      other: [440, 44],
    },
    sizes: { region: [760, 400], vpc: [392, 300], az: [352, 236], subnet: [312, 172], other: [240, 300] },
  },
}
