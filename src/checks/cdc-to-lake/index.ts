import type { Analysis } from '../../analysis/index.ts'
import { indexOf, partName, remove, type Design, type Id, type Node } from '../../model/index.ts'
import { addBeside } from '../fixing/addPart.ts'
import { connectOnce } from '../fixing/connectOnce.ts'
import { callersOf, usedBy } from '../reading/callers.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { isStated, textIn } from '../reading/props.ts'
import type { Check, Found } from '../types.ts'
import { words } from './words.ts'

/** Changes of a table carried to the lake by code of one's own, or a warehouse used as the lake. */
export const check: Check = {
  id: 'cdc-to-lake',
  pillar: 'operations',
  source: [
    '001 · Walkthrough question 3.3',
    'Amazon DynamoDB Developer Guide, “Change data capture with Amazon DynamoDB”',
  ],
  folds: ['ops-overhead'],
  find: (design, analysis) => [
    ...design.nodes
      .filter((node) => node.service === 'lambda')
      .flatMap((node) => byHand(design, analysis, node)),
    ...design.nodes
      .filter((node) => node.service === 'redshift' && textIn(node, 'purpose') === 'lake')
      .map((node): Found => ({
        on: [node.id],
        severity: 'low',
        chain: [],
        params: { part: partName(design, node.id), lake: '' },
      })),
  ],
  asks: (design, analysis) =>
    design.nodes
      .filter(
        (node) =>
          node.service === 'redshift' && !isStated(node, 'purpose') && isLoaded(design, analysis, node),
      )
      .map((node) => ({ on: node.id, property: 'purpose' })),
  fixes: (design, { on }, analysis) => {
    const [fn = ''] = on
    const node = indexOf(design).nodes.get(fn)
    const chain = node && node.service === 'lambda' && chainOf(design, analysis, node)
    return chain ? [{ id: 'firehose', params: {}, edit: (before) => streamed(before, fn, chain) }] : []
  },
  words,
}

interface Chain {
  readonly stream: Id
  readonly table: Id
  readonly lake: Id
}

/** table → its stream → this function → a bucket, and nothing else the function does. */
function chainOf(design: Design, analysis: Analysis, fn: Node): Chain | undefined {
  const [stream, ...otherCallers] = callersOf(design, analysis, fn.id)
  const [lake, ...otherTargets] = usedBy(design, analysis, fn.id)
  if (stream?.service !== 'dynamodb-stream' || otherCallers.length > 0) return undefined
  if (lake?.service !== 's3' || otherTargets.length > 0) return undefined
  const table = neighboursOf(design).into(stream.id)[0]?.from
  return table === undefined ? undefined : { stream: stream.id, table, lake: lake.id }
}

function byHand(design: Design, analysis: Analysis, fn: Node): Found[] {
  const chain = chainOf(design, analysis, fn)
  if (!chain) return []
  return [
    {
      on: [fn.id],
      severity: 'low',
      chain: [chain.table, chain.stream, fn.id, chain.lake],
      params: { part: partName(design, fn.id), lake: partName(design, chain.lake) },
    },
  ]
}

const isLoaded = (design: Design, analysis: Analysis, node: Node) =>
  callersOf(design, analysis, node.id).some(({ service }) => service === 'data-firehose')

/** Table → Kinesis → Firehose → bucket, in place of the function and, where nothing else reads it, the stream. */
function streamed(design: Design, fn: Id, { stream, table, lake }: Chain): Design {
  const others = neighboursOf(design)
    .outOf(stream)
    .filter((edge) => edge.to !== fn)
  const cleared = remove(design, others.length > 0 ? [fn] : [fn, stream])
  const kinesis = addBeside(
    cleared,
    { service: 'kinesis-data-streams', label: 'Kinesis Data Streams' },
    table,
  )
  const firehose = addBeside(kinesis.design, { service: 'data-firehose', label: 'Data Firehose' }, table)
  const captured = connectOnce(firehose.design, {
    from: table,
    to: kinesis.id,
    kind: 'async',
    label: 'item changes',
  })
  const delivered = connectOnce(captured, { from: kinesis.id, to: firehose.id, kind: 'async' })
  return connectOnce(delivered, { from: firehose.id, to: lake, kind: 'async', label: 'deliver' })
}
