import type { Analysis } from '../../analysis/index.ts'
import { indexOf, partName, type Design, type Node } from '../../model/index.ts'
import { listNames, quotedFlow } from '../names.ts'
import { setProps } from '../fixing/setProps.ts'
import { copiesInto, takeoversOf } from '../reading/copies.ts'
import { kindOf } from '../reading/edgeKind.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { placesOf } from '../reading/places.ts'
import { isOn } from '../reading/props.ts'
import { spansOf } from '../reading/spansOf.ts'
import { chainTo, stoppedBy } from '../reading/stoppedBy.ts'
import type { Check } from '../types.ts'
import { words } from './words.ts'

/** An RDS instance without a standby. Grave where a flow stops with it; a mere note where nothing does. */
export const check: Check = {
  id: 'rds-single-az',
  pillar: 'reliability',
  source: [
    '003 · AWS Relational Database Service',
    '000 · Design HA / fault-tolerant architecture',
    'Amazon RDS User Guide: Multi-AZ DB instance deployments',
    'Amazon RDS Service Level Agreement',
  ],
  folds: ['spof-component', 'az-gap', 'hidden-cross-az'],
  find: (design, analysis) =>
    design.nodes
      .filter((node) => isAlone(design, analysis, node))
      .map((node) => {
        const stopped = stoppedBy(analysis, node.id)
        return {
          on: [node.id],
          severity: stopped.length > 0 ? 'high' : 'low',
          chain: chainTo(design, analysis, node.id),
          params: {
            part: partName(design, node.id),
            flows: listNames([...new Set(stopped.map((flow) => quotedFlow(design, flow)))], 3),
            replica: neighboursOf(design)
              .outOf(node.id)
              .some(({ to }) => indexOf(design).nodes.get(to)?.service === 'rds-replica')
              ? 'yes'
              : '',
          },
        }
      }),
  fixes: (_, { on, params }) =>
    on.map((id) => ({
      id: 'multi-az',
      params,
      edit: (design) => setProps(design, id, { multiAz: true }),
    })),
  words,
}

function isAlone(design: Design, analysis: Analysis, node: Node): boolean {
  if (node.service !== 'rds' || isOn(node, 'multiAz') || isOn(node, 'external')) return false
  // What waits for a disaster is judged as a standby, not as the database that serves.
  if (node.props?.['state'] !== undefined || placesOf(design, node.id).length > 1) return false
  const { outOf, into } = neighboursOf(design)
  const beside = [...outOf(node.id).map(({ to }) => to), ...into(node.id).map(({ from }) => from)]
  const hasStandby = beside.some((id) => indexOf(design).nodes.get(id)?.service === 'rds-standby')
  const inPair = spansOf(design, node.id, 'active-standby', 'db-cluster').some(
    (span) =>
      span.members.length > 1 &&
      (span.kind === 'active-standby' || isOn(span, 'multiAz') || isOn(span, 'autoFailover')),
  )
  const isUsed = into(node.id).length > 0
  if (!isUsed || hasStandby || inPair || isMereCopy(design, analysis, node)) return false
  return takeoversOf(design, analysis, node.id).length === 0
}

/** What only receives, from a database that has a standby itself, can be filled again: a test copy, a report's copy. */
function isMereCopy(design: Design, analysis: Analysis, node: Node): boolean {
  const { nodes } = indexOf(design)
  const coming = neighboursOf(design).into(node.id)
  const feeding = copiesInto(design, analysis, node.id).flatMap(({ from }) =>
    nodes.get(from)?.service === 'dms'
      ? copiesInto(design, analysis, from).map((edge) => nodes.get(edge.from))
      : [nodes.get(from)],
  )
  const isFilled = coming.every((edge) => kindOf(analysis, edge) === 'replication')
  return isFilled && feeding.some((source) => source?.service === 'rds' && isOn(source, 'multiAz'))
}
