import { partName, type Node } from '../../model/index.ts'
import { balancersOf, idleTargets } from '../reading/balancers.ts'
import { chainTo, stoppedBy } from '../reading/stoppedBy.ts'
import { zonesOfNode } from '../reading/zones.ts'
import { isOn } from '../reading/props.ts'
import type { Check, Severity } from '../types.ts'
import { fixes } from './fixes.ts'
import { words } from './words.ts'

/** A load balancer in one zone. An Application Load Balancer cannot even be made so; others can, and then are a single
 *  point of failure: grave on the way of a flow, worth a word aside. */
export const check: Check = {
  id: 'elb-one-az',
  pillar: 'reliability',
  source: [
    '000 · Handle SPOF of EC2 Instance / entire AZs',
    'Elastic Load Balancing User Guide: Availability Zones and load balancer nodes',
    'Elastic Load Balancing Service Level Agreement',
  ],
  folds: ['spof-component', 'az-gap', 'hidden-cross-az', 'elb-az-mismatch'],
  find: (design, analysis) =>
    balancersOf(design)
      .filter((node) => !isOn(node, 'external') && zonesOfNode(design, node.id).length === 1)
      .map((node) => ({
        on: [node.id],
        severity: severityOf(node, stoppedBy(analysis, node.id).length > 0),
        chain: chainTo(design, analysis, node.id),
        // Targets elsewhere idle for the same reason.
        culprits: [node.id, ...idleTargets(design, analysis, node).map(({ id }) => id)],
        params: {
          balancer: partName(design, node.id),
          zone: zonesOfNode(design, node.id)[0] ?? '',
          application: node.service === 'alb' ? 'yes' : '',
          elsewhere: idleTargets(design, analysis, node).length > 0 ? 'yes' : '',
        },
      })),
  fixes,
  words,
}

function severityOf(node: Node, stops: boolean): Severity {
  if (node.service === 'alb') return 'error'
  return stops ? 'high' : 'medium'
}
