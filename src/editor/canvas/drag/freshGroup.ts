import { groupInfo } from '../../../catalog/index.ts'
import {
  freshId,
  type Design,
  type GroupKind,
  type Id,
  type NewGroup,
  type Rect,
} from '../../../model/index.ts'
import { sessionStore } from '../../../store/index.ts'
import { freeZone } from './freeZone.ts'

/** A group that is not in the drawing yet, with the id it will have. */
export type FreshGroup = NewGroup & { readonly id: Id }

/** A group of this kind to be put there, called what its kind is called; an Availability Zone takes the first free letter. */
export function freshGroup(design: Design, kind: GroupKind, rect: Rect, parent: Id | undefined): FreshGroup {
  const name = groupInfo(kind).name[sessionStore.getState().language]
  const zone = kind === 'az' ? freeZone(design, parent) : undefined
  return {
    id: freshId(design, zone ? `${kind}-${zone}` : kind),
    kind,
    label: zone ? `${name} ${zone}` : name,
    rect,
    ...(zone && { zone }),
    ...(parent !== undefined && { parent }),
  }
}
