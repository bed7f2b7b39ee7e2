import type { Failure } from '../../../analysis/index.ts'
import { indexOf, type Design, type Id } from '../../../model/index.ts'

/** What fails when a drawn part is made to fail: itself, or the domain a group stands for; undefined where nothing
 *  can (a VPC, a subnet). `failures` is what the analysis knows can fail. */
export function failureOf(design: Design, id: Id, failures: readonly Failure[]): Failure | undefined {
  const index = indexOf(design)
  const group = index.groups.get(id)
  if (!group) return failures.find((failure) => failure === id)
  const region = group.kind === 'region' ? group : index.ancestors(id).find((one) => one.kind === 'region')
  const sameRegion = (other: Id) =>
    region === undefined ? other === '' : keyOf(index.groups.get(other)) === keyOf(region)
  return failures.find((failure) => {
    const colon = failure.indexOf(':')
    const [domain, rest] = [failure.slice(0, colon), failure.slice(colon + 1)]
    if (domain === 'az') {
      const slash = rest.lastIndexOf('/')
      const isZone = group.kind === 'az' && rest.slice(slash + 1) === group.zone
      return isZone && sameRegion(rest.slice(0, Math.max(0, slash)))
    }
    if (domain === 'region') return group.kind === 'region' && sameRegion(rest)
    return (domain === 'site' || domain === 'location') && rest === id
  })
}

function keyOf(region: { readonly id: Id; readonly name?: string } | undefined): string | undefined {
  return region?.name ?? region?.id
}
