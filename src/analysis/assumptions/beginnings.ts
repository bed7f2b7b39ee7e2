import { serviceOf } from '../../catalog/index.ts'
import type { Id } from '../../model/index.ts'
import type { Compiled } from '../circuit/compiled.ts'
import { closureOf, entriesOf } from '../flows/entries.ts'
import type { FlowPlan } from '../flows/flowPlan.ts'
import { isBuffer, isExternal, isTransit } from '../places/nodeKinds.ts'
import type { Reading } from '../reading.ts'
import { writeProp } from './corrections.ts'
import type { AssumptionParams, Correction, Taken } from './types.ts'

/** Parts that were taken for the beginning of a flow because nothing leads to them (rule E1). */
export function entryAssumptions(reading: Reading): Taken[] {
  return entriesOf(reading).flatMap((entry): Taken[] => {
    const standIns = entry.filter((id) => !isNamed(reading, id))
    if (standIns.length === 0) return []
    return [
      {
        code: 'stand-in-entry',
        on: standIns,
        pivots: standIns,
        params: { entry: standIns },
        corrections: [
          writeProp('mark-entry', standIns, 'role', 'entry'),
          writeProp('ignore', standIns, 'role', 'ignore'),
        ],
      },
    ]
  })
}

function isNamed(reading: Reading, id: Id): boolean {
  const node = reading.index.nodes.get(id)
  const schedule = node?.props?.['schedule']
  return (
    node !== undefined &&
    (isExternal(node) ||
      node.props?.['role'] === 'entry' ||
      (typeof schedule === 'string' && schedule !== ''))
  )
}

/** Where flows were taken to end though the drawing goes on: at a loop, or at a buffer that others empty (rule E1). */
export function goalAssumptions({ reading, flows }: Compiled): Taken[] {
  const authored = new Set((reading.design.flows ?? []).map((flow) => flow.id))
  const plans = flows.map((flow) => flow.plan)
  const byGoals = new Map<string, FlowPlan[]>()
  for (const plan of plans) {
    if (authored.has(plan.id) || plan.kind === 'egress') continue
    const key = plan.goals.join(' ')
    byGoals.set(key, [...(byGoals.get(key) ?? []), plan])
  }
  return [...byGoals.values()].flatMap((alike) => assumptionOfGoals(reading, plans, alike))
}

function assumptionOfGoals(
  reading: Reading,
  plans: readonly FlowPlan[],
  alike: readonly FlowPlan[],
): Taken[] {
  const goals = alike[0]?.goals ?? []
  const taken = (
    code: 'goal-of-loop' | 'goal-is-buffer',
    own: readonly FlowPlan[],
    rest: Pick<Taken, 'params' | 'corrections'>,
  ): Taken => ({ code, on: goals, pivots: [], flows: own.map((plan) => plan.id), ...rest })
  if (isLoop(reading, goals)) {
    const corrections = goals.map((goal) => ownFlows('ends-at', alike, [goal], { goal: [goal] }))
    return [taken('goal-of-loop', alike, { params: { goals }, corrections })]
  }
  const serving = alike.filter((plan) => plan.kind === 'serve')
  const behind = behindBuffers(plans, goals)
  if (serving.length === 0 || behind.length === 0) return []
  const through = ownFlows('follow-through', serving, [...goals, ...behind], { behind })
  return [taken('goal-is-buffer', serving, { params: { goals, behind }, corrections: [through] })]
}

/** Flows of the author's own in place of derived ones. */
function ownFlows(
  code: string,
  plans: readonly FlowPlan[],
  goals: readonly Id[],
  params: AssumptionParams,
): Correction {
  return { code, params, steps: [{ of: 'flows', add: plans.map(({ id, entry }) => ({ id, entry, goals })) }] }
}

/** Several goals that all lead on, none of them a buffer: a loop without exit. */
function isLoop(reading: Reading, goals: readonly Id[]): boolean {
  if (goals.length < 2) return false
  const follow = (id: Id) => (reading.needs.hard.get(id) ?? []).flatMap((need) => need.members)
  return goals.every((id) => {
    const node = reading.index.nodes.get(id)
    return node !== undefined && !isBuffer(node) && closureOf(follow(id), follow).has(id)
  })
}

/** The goals of what empties these buffers. */
function behindBuffers(plans: readonly FlowPlan[], goals: readonly Id[]): readonly Id[] {
  const behind = plans
    .filter((plan) => plan.kind === 'process' && plan.entry.every((id) => goals.includes(id)))
    .flatMap((plan) => plan.goals)
  return [...new Set(behind)].filter((id) => !goals.includes(id)).sort()
}

/** What lies outside and is needed by something that does not: nobody judges whether it fails (rule A2). */
export function outsiderAssumptions(reading: Reading): Taken[] {
  return reading.design.nodes.flatMap((node): Taken[] => {
    if (!isExternal(node)) return []
    const needing = (reading.wiring.in.get(node.id) ?? []).flatMap(({ from, role }) => {
      const source = reading.index.nodes.get(from)
      return role === 'need' && source && !isExternal(source) && !isTransit(source) ? [from] : []
    })
    if (needing.length === 0) return []
    const canBeAsked = node.props?.['external'] === true && serviceOf(node.service).scope !== 'external'
    return [
      {
        code: 'never-fails',
        on: [node.id, ...needing],
        pivots: needing,
        params: { part: [node.id], needing },
        corrections: canBeAsked ? [writeProp('can-fail', [node.id], 'external', false)] : [],
      },
    ]
  })
}
