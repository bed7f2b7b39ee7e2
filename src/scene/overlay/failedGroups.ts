import type { Failure } from '../../analysis/index.ts'
import { indexOf } from '../../model/index.ts'
import type { Design, DesignIndex, Group, Id } from '../../model/index.ts'

/** What makes two region groups one Region: their AWS name, else the group itself. */
function regionKey(index: DesignIndex, id: Id): string | undefined {
  const own = index.groups.get(id)
  const region = own?.kind === 'region' ? own : index.ancestors(id).find((group) => group.kind === 'region')
  return region === undefined ? undefined : (region.name ?? region.id)
}

function isHit(index: DesignIndex, group: Group, failure: Failure): boolean {
  const colon = failure.indexOf(':')
  const [domain, id] = [failure.slice(0, colon), failure.slice(colon + 1)]
  switch (domain) {
    case 'az': {
      const slash = id.lastIndexOf('/')
      if (group.kind !== 'az' || group.zone !== id.slice(slash + 1)) return false
      return slash <= 0 || regionKey(index, group.id) === regionKey(index, id.slice(0, slash))
    }
    case 'region':
      return group.kind === 'region' && regionKey(index, group.id) === regionKey(index, id)
    case 'site':
    case 'location':
      return group.id === id
    default:
      return false
  }
}

/** Drawn groups that fail with any of `failed` (`az:region/a`, `region:region`, `site:dc`, …). */
export function failedGroups(design: Design, failed: readonly Failure[]): Id[] {
  const index = indexOf(design)
  return design.groups
    .filter((group) => failed.some((one) => isHit(index, group, one)))
    .map((group) => group.id)
}
