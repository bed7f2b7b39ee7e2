import { indexOf, type Design, type Id, type Node } from '../../../model/index.ts'
import { scopeOf } from './facts.ts'

/** Where something stands (A1): every group around it that can fail, by the name of its event. */
export interface Place {
  readonly region: Id | undefined
  /** Zone letter, or the id of a zone drawn without one. */
  readonly zone: string | undefined
  readonly others: readonly string[]
}

export const azEvent = (region: Id | undefined, zone: string): string => `az:${region ?? ''}/${zone}`

/** The first Region group of the same name speaks for all of them. */
export function regionOf(design: Design, id: Id): Id {
  const group = design.groups.find((one) => one.id === id)
  if (group?.name === undefined) return id
  return design.groups.find((one) => one.kind === 'region' && one.name === group.name)?.id ?? id
}

export function placeOf(design: Design, node: Node): Place {
  const around = indexOf(design).ancestors(node.id)
  const region = around.find((group) => group.kind === 'region')
  const az = around.find((group) => group.kind === 'az')
  return {
    region: region && regionOf(design, region.id),
    zone: az && (az.zone ?? az.id),
    others: around.flatMap((group) => {
      if (group.kind === 'site') return [`site:${group.id}`]
      return group.kind === 'dx-location' ? [`location:${group.id}`] : []
    }),
  }
}

/** A4: zonal, in AWS, and in no AZ. */
export function isUnplaced(design: Design, node: Node): boolean {
  const place = placeOf(design, node)
  return (
    scopeOf(node).startsWith('zonal') &&
    node.props?.['external'] !== true &&
    place.zone === undefined &&
    place.others.length === 0 &&
    (node.azs ?? []).length === 0
  )
}
