import { noteService } from '../catalog/index.ts'
import { setCollapsed, shownOf } from '../model/index.ts'
import type { Design, Group, Id, Node } from '../model/index.ts'

/** Stands for the service of a collapsed group: no service has such an id. */
const closedService = '#closed'

interface Leaves {
  readonly of: readonly Node[]
  readonly groups: readonly Group[]
  readonly nodes: readonly Node[]
}

const known = new WeakMap<readonly Group[], Leaves>()

/** What is drawn of a design, as layout and router see it: a collapsed group is one more leaf. The very same design
 *  while no group is collapsed. */
export function leavesOf(design: Design): Design {
  const { design: shown, closed } = shownOf(design)
  if (closed.size === 0) return shown
  const last = known.get(shown.groups)
  const leaves = last?.of === shown.nodes ? last : asLeaves(shown, closed)
  known.set(shown.groups, leaves)
  return { ...shown, groups: leaves.groups, nodes: leaves.nodes }
}

function asLeaves({ groups, nodes }: Design, closed: ReadonlySet<Id>): Leaves {
  return {
    of: nodes,
    groups: groups.filter(({ id }) => !closed.has(id)),
    nodes: [
      ...nodes,
      ...groups
        .filter(({ id }) => closed.has(id))
        .map(({ id, label, parent }) => ({
          id,
          label,
          service: closedService,
          ...(parent === undefined ? {} : { group: parent }),
        })),
    ],
  }
}

/** Whether a leaf is a collapsed group or a note: it fills its box, and lines end at the border. */
export function isBox({ service }: Node): boolean {
  return service === closedService || service === noteService
}

/** The design with every group expanded: for what has to know the places of all parts. */
export function opened(design: Design): Design {
  return setCollapsed(design, design.view?.collapsed ?? [], false)
}
