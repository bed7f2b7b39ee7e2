import { indexOf, updateEdge, type Design, type Edge, type Id, type Node } from '../../model/index.ts'
import type { Analysis } from '../../analysis/index.ts'
import { addBeside } from '../fixing/addPart.ts'
import { isRunTime, kindOf } from '../reading/edgeKind.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { partNames } from '../reading/partNames.ts'
import { isOff, isOn, isStated } from '../reading/props.ts'
import type { Check } from '../types.ts'

const carriers: ReadonlySet<string> = new Set(['sns', 'sqs', 'eventbridge'])
const reads = /read|get\b|fetch|download|읽/i
const writes = /write|put\b|store|save|upload|thumbnail|result|output|쓰|저장/i

/** A function that writes into the bucket whose events start it. */
export const check: Check = {
  id: 'same-bucket-loop',
  pillar: 'reliability',
  source: ['002 · S3 Event Notifications', 'AWS Lambda Developer Guide: recursive loop detection'],
  find: (design, analysis) =>
    loops(design, analysis)
      .filter(
        ({ fn, back }) =>
          isOff(fn, 'outputPrefix') || (writes.test(back.label ?? '') && !isStated(fn, 'outputPrefix')),
      )
      .map(({ bucket, fn, back }) => ({
        on: [bucket.id, fn.id],
        severity: 'medium',
        chain: [bucket.id, fn.id],
        params: { bucket: partNames(design, [bucket.id]), fn: partNames(design, [fn.id]), line: back.id },
      })),
  asks: (design, analysis) =>
    loops(design, analysis)
      .filter(({ fn, back }) => !isStated(fn, 'outputPrefix') && !writes.test(back.label ?? ''))
      .map(({ fn }) => ({ on: fn.id, property: 'outputPrefix' })),
  fixes: (_, { on: [bucket], params }) =>
    bucket === undefined
      ? []
      : [{ id: 'other-bucket', params, edit: (so) => intoOther(so, bucket, params['line'] ?? '') }],
  words: {
    en: {
      message: ({ fn, bucket }) => `${fn} writes into ${bucket}, whose events start it.`,
      why: () =>
        'Each result is a new object, so it raises an event, which starts the function, which writes a result. Lambda stops such a loop after about sixteen rounds where it recognises it; until then, and wherever it does not, the bill is the alarm.',
      fix: () =>
        'Write to another bucket. If it has to be the same one, to a prefix that the event’s filter leaves out.',
      fixes: { 'other-bucket': ({ fn }) => `Let ${fn} write into a bucket of its own` },
      ask: 'Does it write to another bucket or prefix than the one that starts it? Otherwise it feeds itself.',
    },
    ko: {
      message: ({ fn, bucket }) => `${fn}: 자기를 실행시키는 버킷에 다시 씁니다(${bucket}).`,
      why: () =>
        '결과도 새 객체이므로 이벤트를 일으키고, 이벤트가 함수를 실행하고, 함수가 다시 결과를 씁니다. Lambda가 알아차리면 열여섯 번쯤에서 끊지만, 그때까지는, 또 알아차리지 못하는 경우에는 청구서가 경보가 됩니다.',
      fix: () => '다른 버킷에 씁니다. 같은 버킷이어야 한다면 이벤트 필터에 걸리지 않는 접두사에 씁니다.',
      fixes: { 'other-bucket': ({ fn }) => `결과를 다른 버킷에 쓰기(${fn})` },
      ask: '자기를 실행시키는 곳과 다른 버킷이나 접두사에 씁니까? 아니면 스스로를 끝없이 부릅니다.',
    },
  },
}

interface Loop {
  readonly bucket: Node
  readonly fn: Node
  /** The line back into the bucket. */
  readonly back: Edge
}

function loops(design: Design, analysis: Analysis): readonly Loop[] {
  return design.nodes
    .filter((node) => node.service === 's3')
    .flatMap((bucket) =>
      startedBy(design, analysis, bucket.id).flatMap((fn) =>
        neighboursOf(design)
          .outOf(fn.id)
          .filter(
            (edge) => edge.to === bucket.id && isRunTime(analysis, edge) && !reads.test(edge.label ?? ''),
          )
          .filter(() => !isOn(fn, 'outputPrefix'))
          .slice(0, 1)
          .map((back) => ({ bucket, fn, back })),
      ),
    )
}

/** Functions the events of a bucket start, straight or over a topic, a queue or a bus. */
function startedBy(design: Design, analysis: Analysis, bucket: Id): readonly Node[] {
  const { nodes } = indexOf(design)
  const told = (id: Id) =>
    neighboursOf(design)
      .outOf(id)
      .filter((edge) => kindOf(analysis, edge) === 'async')
      .flatMap((edge) => nodes.get(edge.to) ?? [])
  const near = told(bucket)
  const far = near.filter((node) => carriers.has(node.service)).flatMap((node) => told(node.id))
  return [...new Set([...near, ...far])].filter((node) => node.service === 'lambda')
}

function intoOther(design: Design, bucket: Id, line: Id): Design {
  if (indexOf(design).edges.get(line)?.to !== bucket) return design
  const made = addBeside(design, { service: 's3', label: 'S3 results' }, bucket)
  return updateEdge(made.design, line, { to: made.id })
}
