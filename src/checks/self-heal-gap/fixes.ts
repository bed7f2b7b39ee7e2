import { indexOf, partName, updateNode, type Design, type Id } from '../../model/index.ts'
import { setProps } from '../fixing/setProps.ts'
import { fleetOf } from '../reading/fleets.ts'
import { numberIn } from '../reading/props.ts'
import { listNames } from '../names.ts'
import type { Check } from '../types.ts'

/** Keeps what is started on failure running beside the first: recovery is then a matter of turning over, not of booting. */
export const fixes: NonNullable<Check['fixes']> = (design, { on, culprits = [], params }) => {
  const waiting = culprits.filter(
    (id) => !on.includes(id) && indexOf(design).nodes.get(id)?.props?.['state'] !== undefined,
  )
  if (waiting.length === 0) return []
  const by = listNames(waiting.map((id) => partName(design, id)))
  return [{ id: 'keep-running', params: { ...params, by }, edit: (from) => waiting.reduce(woken, from) }]
}

function woken(design: Design, id: Id): Design {
  const node = indexOf(design).nodes.get(id)
  if (!node) return design
  const running = setProps(design, id, { state: undefined })
  const named = updateNode(running, id, { label: node.label.replace(/\s*\((?:stopped|중지됨)\)/i, '') })
  const fleet = fleetOf(design, id)
  if (!fleet) return named
  const two = (key: string) => Math.max(2, numberIn(fleet, key) ?? 2)
  return setProps(named, fleet.id, { min: two('min'), max: two('max'), desired: two('desired') })
}
