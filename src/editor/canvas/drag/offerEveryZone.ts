import { serviceOf } from '../../../catalog/index.ts'
import { indexOf, labelOf, type Design, type Id, type Node } from '../../../model/index.ts'
import { documentStore, sessionStore } from '../../../store/index.ts'
import { say } from '../words.ts'

/** After a zonal service came into one of several zones alone: offers it in the others too, until something else is
 *  selected or it stands there no longer alone. */
export function offerEveryZone(id: Id): void {
  const { design } = documentStore.getState()
  const { selection: chosen } = sessionStore.getState()
  if (chosen.size !== 1 || !chosen.has(id) || !standsAlone(design, id)) return
  sessionStore
    .getState()
    .notify('info', say('oneZone', { name: labelOf(design, id) }), undefined, 'everyZone')
  const notice = sessionStore.getState().notices.at(-1)?.id
  const stops = [
    sessionStore.subscribe(({ selection }) => {
      if (selection.size !== 1 || !selection.has(id)) takeBack()
    }),
    documentStore.subscribe((now, before) => {
      if (now.design !== before.design && !standsAlone(now.design, id)) takeBack()
    }),
  ]
  const takeBack = () => {
    for (const stop of stops) stop()
    if (notice !== undefined) sessionStore.getState().dismiss(notice)
  }
}

/** Whether a node says that it stands in further zones than the one it is drawn in. */
function standsInSeveral({ azs = [], props = {} }: Node): boolean {
  return azs.length > 1 || props['multiAz'] === true || props['mode'] === 'regional'
}

/** Whether a zonal node stands in a zone beside others that have none of its service. */
function standsAlone(design: Design, id: Id): boolean {
  const index = indexOf(design)
  const node = index.nodes.get(id)
  if (!node || !serviceOf(node.service).scope.startsWith('zonal') || standsInSeveral(node)) return false
  const zoneOf = (part: Id) => index.ancestors(part).find(({ kind }) => kind === 'az')
  const own = zoneOf(id)
  if (!own) return false
  const others = index
    .childGroups(own.parent)
    .filter(({ kind, id: zone }) => kind === 'az' && zone !== own.id)
  const alike = new Set(
    design.nodes.filter(({ service }) => service === node.service).map((one) => zoneOf(one.id)?.id),
  )
  return others.some((zone) => !alike.has(zone.id))
}
