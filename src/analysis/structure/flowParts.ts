import type { Id } from '../../model/index.ts'
import type { Compiled, CompiledFlow } from '../circuit/compiled.ts'
import { isExternal } from '../places/nodeKinds.ts'
import { standInsOf } from '../replicas/standIns.ts'

/** The nodes of a design, by number, with what each needs to work. */
interface Steps {
  readonly needed: readonly (readonly number[])[]
  /** One sheet for all walks of a design: a node holds the number of the walk that met it last. */
  readonly metBy: Int32Array
  readonly neededBy: Int32Array
  walk: number
}

const known = new WeakMap<Compiled, Steps>()

/** Everything that some of these flows run through: their ways from entries to ends, and all that what works on them
 *  needs. Numbers of nodes, each once. */
export function partsOfFlows(compiled: Compiled, flows: readonly CompiledFlow[]): readonly number[] {
  const steps = known.get(compiled) ?? surveySteps(compiled)
  known.set(compiled, steps)
  steps.walk += 1
  const { needed, metBy, neededBy, walk } = steps
  const { passes } = compiled.reading.numbering
  const parts: number[] = []
  const open: number[] = []
  const meet = (node: number) => {
    if (metBy[node] === walk) return
    metBy[node] = walk
    parts.push(node)
  }
  const need = (node: number) => {
    for (const other of needed[node] ?? []) {
      if (neededBy[other] === walk) continue
      neededBy[other] = walk
      meet(other)
      open.push(other)
    }
  }
  for (const flow of flows) {
    for (const node of ownNodes(compiled, flow)) {
      meet(node)
      if (passes[node] === 0 && (flow.plan.entryMustWork || !isEntry(compiled, flow, node))) need(node)
    }
  }
  for (const node of open) need(node)
  return parts
}

/** The same of one flow, by id. */
export function partsOfFlow(compiled: Compiled, flow: CompiledFlow): ReadonlySet<Id> {
  const { ids } = compiled.reading.numbering
  return new Set(partsOfFlows(compiled, [flow]).map((node) => ids[node] ?? ''))
}

/** The nodes of a flow's path layer, and the names looked up before. */
function ownNodes({ reading }: Compiled, { plan, path }: CompiledFlow): ReadonlySet<number> {
  const { of } = reading.numbering
  const nodes = new Set<number>()
  const named = [...plan.entry, ...plan.before.flatMap((before) => before.members)]
  for (const id of named) nodes.add(of.get(id) ?? 0)
  for (const reach of path.reach) for (const node of reach.nodes()) nodes.add(node)
  return nodes
}

/** Behind a buffer, its source has done its part. */
function isEntry({ reading }: Compiled, { plan }: CompiledFlow, node: number): boolean {
  return plan.entry.includes(reading.numbering.ids[node] ?? '')
}

function surveySteps({ reading, dependency }: Compiled): Steps {
  const { nodes } = reading.design
  return {
    needed: nodes.map((node) =>
      isExternal(node) ? [] : dependency.needsOf(node.id).flatMap((need) => standInsOf(reading, need)),
    ),
    metBy: new Int32Array(nodes.length),
    neededBy: new Int32Array(nodes.length),
    walk: 0,
  }
}
