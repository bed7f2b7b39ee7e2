import type { Id } from '../../model/index.ts'
import type { Compiled, CompiledFlow } from '../circuit/compiled.ts'
import type { Need } from '../edges/needs.ts'
import { withSuccessors } from '../replicas/standIns.ts'
import type { Failure } from '../types.ts'
import type { CureKind, CurePlace } from './types.ts'

/** A part on a chain, which one more alternative could spare. */
export interface Suspect {
  readonly id: Id
  /** The part before it on the chain; undefined for an entry. */
  readonly before: Id | undefined
  /** It failed itself; otherwise it only lost what it needs. */
  readonly failed: boolean
}

/** Says where an alternative to a part would go, and what sort it would have to be. */
export function placeOf(
  compiled: Compiled,
  flow: CompiledFlow,
  failure: Failure,
  suspect: Suspect,
): CurePlace {
  const { id, before } = suspect
  const need = before === undefined ? undefined : needOn(compiled, flow, before, id)
  const into = compiled.reading.wiring.in.get(id) ?? []
  const callers = [...new Set(into.flatMap(({ from, role }) => (role === 'soft' ? [] : [from])))].sort()
  return {
    part: id,
    at: before ?? id,
    callers: callers.length > 0 ? callers : before === undefined ? [] : [before],
    lost: need?.members ?? [id],
    kind: kindOf(compiled, failure, suspect, need),
  }
}

/** The need of a part that another serves, on its way in the flow or for its work. */
function needOn(
  { reading, dependency }: Compiled,
  flow: CompiledFlow,
  source: Id,
  target: Id,
): Need | undefined {
  const serves = (need: Need) => need.members.some((id) => withSuccessors(reading, id).includes(target))
  return flow.path.waysOf(source).find(serves) ?? dependency.needsOf(source).find(serves)
}

function kindOf(
  { reading }: Compiled,
  failure: Failure,
  { id, before, failed }: Suspect,
  need: Need | undefined,
): CureKind {
  if (failure.startsWith('region:')) return 'other-region'
  if (!failed) return 'other-way'
  const zonesOf = (part: Id | undefined) =>
    (reading.units.of.get(part ?? '') ?? []).flatMap((unit) => reading.units.all[unit]?.zone ?? [])
  // Where it stands in every zone of what needs it, each has its own already.
  const isFar = zonesOf(before).some((zone) => !zonesOf(id).includes(zone))
  if (need?.affine === true && isFar) return 'own-zone'
  if (failure.startsWith('az:')) return 'other-zone'
  return failure.startsWith('site:') || failure.startsWith('location:') ? 'other-place' : 'second'
}
