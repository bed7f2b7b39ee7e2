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

/** So many servers on a grid, each calling its neighbour and one below; all places are given. */
export function gridOfServers(count: number, title: string) {
  const wide = 80
  const id = (at: number) => `n${at}`
  const all = Array.from({ length: count }, (_, at) => at)
  return {
    format: 'faultline/1',
    title,
    groups: [],
    nodes: all.map((at) => ({ id: id(at), service: 'ec2', label: `Server ${at}` })),
    spans: [],
    edges: all.flatMap((at) =>
      [at + 1, at + wide + 3].flatMap((to) =>
        to < count ? [{ id: `e${at}-${to}`, from: id(at), to: id(to) }] : [],
      ),
    ),
    view: {
      direction: 'right',
      positions: Object.fromEntries(
        all.map((at) => [id(at), [(at % wide) * 200, Math.floor(at / wide) * 160]]),
      ),
    },
  }
}

/** A grid with users whose lines all leave open what kind they are: a long list of findings, and of what is assumed. */
export function unsaidGrid(count: number, title: string) {
  const grid = gridOfServers(count, title)
  return {
    ...grid,
    nodes: [...grid.nodes, { id: 'users', service: 'users', label: 'Users' }],
    edges: [{ id: 'first', from: 'users', to: 'n0' }, ...grid.edges],
  }
}

/** Two servers in a row joined by a line, and a third below the second. */
export const threeServers = {
  format: 'faultline/1',
  title: 'Servers',
  groups: [],
  nodes: ['One', 'Two', 'Three'].map((label) => ({ id: label.toLowerCase(), service: 'ec2', label })),
  spans: [],
  edges: [{ id: 'line', from: 'one', to: 'two', label: 'asks' }],
  view: { positions: { one: [0, 0], two: [420, 0], three: [420, 240] } },
}
