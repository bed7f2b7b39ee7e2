import type { Id } from '../../model/index.ts'
import type { Compiled, CompiledFlow } from '../circuit/compiled.ts'
import { crossingsOf, regionsOf, type Crossings } from './crossings.ts'
import { isLate, isStore } from '../places/nodeKinds.ts'
import type { Reading } from '../reading.ts'
import { recoveryTimes } from './recoveryTimes.ts'
import { recoveryClasses, type FlowResult, type Recovery } from '../types.ts'

type Outcome = Pick<FlowResult, 'works' | 'kind' | 'regionGaps' | 'interruptions'>
type Class = Recovery['class']

/** How a flow in two Regions comes back when one is lost (rule E4), from what is known of it so far; undefined where it
 *  has only one, or where nothing stands for it in the other. */
export function recoveryOf(compiled: Compiled, flow: CompiledFlow, result: Outcome): Recovery | undefined {
  const { reading } = compiled
  const regions = reading.domains.drawn.filter((domain) => domain.startsWith('region:'))
  if (regions.length < 2 || !result.works || result.kind === 'egress') return undefined
  const crossings = crossingsOf(compiled, flow)
  const all = new Set([...crossings.regions, ...crossings.copies.flatMap((copy) => [...copy.regions])])
  if (all.size < 2) return undefined
  const classes: Class[] = []
  for (const region of all) {
    // Where an entry outside stands is not judged: nothing is known of its loss.
    if (flow.plan.intrinsicDomains.has(`region:${region}`)) return undefined
    const found = classWithout(reading, crossings, result, region)
    if (found === undefined) return undefined
    classes.push(found)
  }
  if (choosesOneRegion(reading, flow)) classes.push('warm-standby')
  const weakest = recoveryClasses.find((name) => classes.includes(name))
  if (weakest === undefined) return undefined
  const because = new Set(reasons(compiled, flow, crossings, result, weakest))
  return {
    class: weakest,
    ...recoveryTimes[weakest],
    because: reading.numbering.ids.filter((id) => because.has(id)),
  }
}

/** Whether names are answered with one Region as long as it stands, however the lines to both are drawn. */
function choosesOneRegion({ index }: Reading, { plan, path }: CompiledFlow): boolean {
  const lookups = [...plan.before, ...plan.entry.flatMap((id) => path.waysOf(id))].flatMap(
    ({ members }) => members,
  )
  return lookups.some((id) => {
    const node = index.nodes.get(id)
    return node?.service === 'route53' && node.props?.['routing'] === 'failover'
  })
}

/** What the flow has when this Region is lost; undefined: nothing. */
function classWithout(
  reading: Reading,
  crossings: Crossings,
  { regionGaps, interruptions }: Outcome,
  region: Id,
): Class | undefined {
  const elsewhere = crossings.copies.filter(
    ({ of, regions }) => regionsOf(reading, of).has(region) && [...regions].some((other) => other !== region),
  )
  const gap = regionGaps.find((one) => one.region === region)
  if (gap) {
    if (gap.state === 'interrupted') return 'warm-standby'
    if (elsewhere.length > 0) return fromCopies(elsewhere)
    const loses = crossings.stores.some(
      ({ regions }) => regions.size > 0 && [...regions].every((r) => r === region),
    )
    const waits = crossings.waiting.some((id) =>
      [...regionsOf(reading, id)].some((other) => other !== region),
    )
    // Without data to copy, what sleeps elsewhere is all it takes.
    return waits && !loses ? 'pilot-light' : undefined
  }
  const interruption = interruptions.find(({ failure }) => failure === `region:${region}`)
  if (!interruption) return 'active-active'
  const by = interruption.by.flatMap((id) => reading.index.nodes.get(id) ?? [])
  const ways = new Set(reading.takeovers.all.flatMap((one) => (one.what === 'path' ? [one.by] : [])))
  if (by.some(isLate)) return elsewhere.length > 0 ? fromCopies(elsewhere) : 'pilot-light'
  // Both Regions serve, and only a store has to be promoted.
  return by.length > 0 && by.every((node) => isStore(node) && !ways.has(node.id))
    ? 'active-active'
    : 'warm-standby'
}

function fromCopies(copies: Crossings['copies']): Class {
  return copies.every(({ kind }) => kind === 'backup') ? 'backup-and-restore' : 'pilot-light'
}

/** The parts that decide the class: what crosses, and what waits or serves in another Region. */
function reasons(
  { reading }: Compiled,
  flow: CompiledFlow,
  { copies, waiting }: Crossings,
  { interruptions }: Outcome,
  weakest: Class,
): readonly Id[] {
  const standbys = interruptions.flatMap(({ failure, by }) => (failure.startsWith('region:') ? by : []))
  switch (weakest) {
    case 'backup-and-restore':
      return [...copies.map(({ id }) => id), ...waiting]
    case 'pilot-light':
      return [...copies.filter(({ kind }) => kind !== 'backup').map(({ id }) => id), ...waiting]
    case 'warm-standby':
      return [...copies.map(({ id }) => id), ...standbys]
    case 'active-active':
      return [...copies.map(({ id }) => id), ...choices(reading, flow)]
  }
}

/** Where the ways of a flow part between Regions. */
function choices(reading: Reading, { plan, path }: CompiledFlow): readonly Id[] {
  const { ids } = reading.numbering
  const nodes = new Set(path.reach.flatMap((reach) => Array.from(reach.nodes(), (node) => ids[node] ?? '')))
  const needs = [...plan.entry, ...nodes].flatMap((id) => path.waysOf(id))
  return needs
    .filter(({ members }) => new Set(members.flatMap((id) => [...regionsOf(reading, id)])).size > 1)
    .flatMap(({ members }) => members.filter((id) => nodes.has(id)))
}
