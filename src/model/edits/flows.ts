import { refuse } from '../editRefused.ts'
import { freshId } from '../freshId.ts'
import { indexOf } from '../indexOf.ts'
import { flowSchema } from '../reading/schema.ts'
import { structureFaults } from '../reading/structureFaults.ts'
import type { Design, Flow, Id } from '../types.ts'
import { checkRoom, patched, refuseMissing, type Patch } from './editItem.ts'

export interface NewFlow extends Omit<Flow, 'id'> {
  readonly id?: Id
}

/** Adds a flow of the author's. Refuses one without entry or goal, with an end that is no node, or with a time that is
 *  no ISO 8601 duration. */
export function addFlow(design: Design, flow: NewFlow): Design {
  const flows = design.flows ?? []
  const id = flow.id ?? freeId(design, flow.label ?? 'flow')
  if (flows.some((other) => other.id === id))
    refuse('id-taken', { id }, `There is a flow with the id ${id} already.`)
  checkRoom(design, 1)
  return { ...design, flows: [...flows, checked(design, { ...flow, id })] }
}

/** Changes a flow of the author's; `undefined` takes a key away. Refuses what `addFlow` refuses. */
export function updateFlow(design: Design, id: Id, patch: Patch<Flow>): Design {
  const flows = design.flows ?? []
  const found = flows.find((flow) => flow.id === id) ?? refuseMissing(id)
  const changed = checked(design, patched(found, patch))
  return { ...design, flows: flows.map((flow) => (flow === found ? changed : flow)) }
}

/** Takes a flow of the author's away; what is drawn stays. The same design when there is none. */
export function removeFlow(design: Design, id: Id): Design {
  const { flows = [], ...rest } = design
  const left = flows.filter((flow) => flow.id !== id)
  if (left.length === flows.length) return design
  return left.length === 0 ? rest : { ...rest, flows: left }
}

function checked(design: Design, flow: Flow): Flow {
  const { nodes } = indexOf(design)
  for (const id of [...flow.entry, ...flow.goals])
    if (!nodes.has(id)) refuse('not-a-node', { id }, `${id} is no part a flow can begin or end at.`)
  const empty = flow.entry.length === 0 ? 'entry' : flow.goals.length === 0 ? 'goals' : undefined
  const [fault] = structureFaults(flowSchema, flow)
  const path = empty ? `$.${empty}` : fault?.path
  const reason = empty ? `it has no ${empty}` : (fault?.message ?? '')
  if (path !== undefined)
    refuse('invalid', { id: flow.id, path, reason }, `The flow cannot be kept: ${reason}.`)
  return { ...flow, entry: [...new Set(flow.entry)], goals: [...new Set(flow.goals)] }
}

/** Free among the drawing's parts and among its flows. */
function freeId(design: Design, base: string): Id {
  const taken = new Set((design.flows ?? []).map(({ id }) => id))
  let id = freshId(design, base)
  for (let at = 2; taken.has(id); at += 1) id = freshId(design, `${base}-${at}`)
  return id
}
