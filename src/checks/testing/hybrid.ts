import type { Group } from '../../model/index.ts'
import type { DrawnEdge, DrawnNodes } from './drawn.ts'

/** Two Direct Connect locations, for examples that need them. */
export const locations: readonly Group[] = [
  { id: 'equinix', kind: 'dx-location', label: 'Equinix' },
  { id: 'kinx', kind: 'dx-location', label: 'KINX' },
]

/** Servers in a data centre that call an application over a virtual private gateway. */
export const hybridEnds: DrawnNodes = {
  srv: ['onprem-server', 'dc', { props: { external: true } }],
  vgw: ['vgw', 'region'],
  'app-a': ['ec2', 'az-a', { label: 'App' }],
  'app-b': ['ec2', 'az-b', { label: 'App' }],
}

/** From the gateway to the application. */
export const hybridEndLines: readonly DrawnEdge[] = ['vgw > app-a', 'vgw > app-b']

/** A line that is taken when the other way is lost. */
export const backupLine = (from: string, to: string): DrawnEdge => ({
  from,
  to,
  kind: 'failover',
  mode: 'path',
})
