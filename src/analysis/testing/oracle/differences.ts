import type { Design } from '../../../model/index.ts'
import { analyse } from '../../analyse.ts'
import { oracle } from './oracle.ts'
import { pairedFlows, sorted, type Facts } from './pairedFlows.ts'
import { azEvent } from './places.ts'
import { withoutFlows } from './withoutFlows.ts'

const kinds = [
  'works',
  'spofs',
  'azGaps',
  'regionGaps',
  'linkGaps',
  'managed',
] as const satisfies readonly (keyof Facts)[]

/** Every fact the engine and the oracle see differently, one line each; none when they agree. */
export function differences(design: Design): readonly string[] {
  const derived = withoutFlows(design)
  const [engine, second] = [analyse(derived), oracle(derived)]
  const lines: string[] = []
  const compare = (what: string, got: string, expected: string): void => {
    if (got !== expected) lines.push(`${what}: engine (${got}), oracle (${expected})`)
  }
  for (const { name, ours, theirs } of pairedFlows(derived)) {
    if (!theirs) lines.push(`flow only in engine: ${name}`)
    else if (!ours) lines.push(`flow only in oracle: ${name}`)
    else for (const kind of kinds) compare(`${kind} of ${name}`, ours.facts[kind], theirs.facts[kind])
  }
  compare(
    'hidden',
    sorted(engine.hiddenCrossAz.map((one) => `${one.node}@${azEvent(one.region, one.zone)}`)),
    sorted(second.hiddenCrossAz),
  )
  compare('unplaced', sorted(engine.unplaced), sorted(second.unplaced))
  for (const [id, reading] of engine.edges) {
    const show = (one: typeof reading | undefined): string =>
      `${one?.kind}/${one?.refined ?? ''}/${one?.from}`
    compare(`reading ${id}`, show(reading), show(second.edges.get(id)))
  }
  return lines
}
