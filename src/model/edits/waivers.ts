import { refuse } from '../editRefused.ts'
import { indexOf } from '../indexOf.ts'
import { waiverSchema } from '../reading/schema.ts'
import { structureFaults } from '../reading/structureFaults.ts'
import type { Design, Id, Waiver } from '../types.ts'
import { checkRoom, refuseMissing } from './editItem.ts'

/** Accepts what a check finds on some parts, with a reason and if need be a last day; takes the place of a waiver of the
 *  same check on the same parts. Refuses parts that are not there, none at all, a blank reason and a day that is none. */
export function addWaiver(design: Design, waiver: Waiver): Design {
  const { check, reason, until } = waiver
  const on = [...new Set(waiver.on)]
  const index = indexOf(design)
  for (const id of on) if (!index.has(id)) refuseMissing(id)
  const added: Waiver = { check, on, reason: reason.trim(), ...(until === undefined ? {} : { until }) }
  const fault = faultOf(added)
  if (fault) refuse('invalid', { id: on[0] ?? '', ...fault }, `The waiver cannot be kept: ${fault.reason}.`)
  const others = (design.waivers ?? []).filter((other) => !isSame(other, added))
  if (others.length === (design.waivers ?? []).length) checkRoom(design, 1)
  return { ...design, waivers: [...others, added] }
}

/** Takes a waiver back: that of a check on exactly these parts. The same design when there is none. */
export function removeWaiver(
  design: Design,
  waiver: { readonly check: string; readonly on: readonly Id[] },
): Design {
  const { waivers = [], ...rest } = design
  const left = waivers.filter((other) => !isSame(other, waiver))
  if (left.length === waivers.length) return design
  return left.length === 0 ? rest : { ...rest, waivers: left }
}

function faultOf(waiver: Waiver): { readonly path: string; readonly reason: string } | undefined {
  if (waiver.on.length === 0) return { path: '$.on', reason: 'it names no part' }
  if (waiver.reason === '') return { path: '$.reason', reason: 'it gives no reason' }
  const [fault] = structureFaults(waiverSchema, waiver)
  return fault && { path: fault.path, reason: fault.message }
}

type Target = Pick<Waiver, 'check' | 'on'>

function isSame(one: Target, other: Target): boolean {
  const parts = new Set(one.on)
  return (
    one.check === other.check &&
    parts.size === new Set(other.on).size &&
    other.on.every((id) => parts.has(id))
  )
}
