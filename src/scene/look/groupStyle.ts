import { groupInfo } from '../../catalog/index.ts'
import type { GroupKind } from '../../model/index.ts'
import { style } from './style.ts'

/** How a kind of group is drawn, colours aside (those are in `sceneThemes`). */
export interface GroupStyle {
  /** SVG dash array; absent means solid. */
  readonly dash?: string
  /** Where the title stands: beside the corner icon, or centred (Availability Zones, as AWS draws them). */
  readonly anchor: 'start' | 'middle'
  /** aws-icons path of the corner icon. */
  readonly icon?: string
}

const dashed: ReadonlySet<GroupKind> = new Set(['region', 'az', 'dx-location', 'generic'])
const centred: ReadonlySet<GroupKind> = new Set(['az', 'generic'])

/** Border, title place and corner icon of a kind of group, after the AWS Architecture Icons guidelines. */
export function groupStyle(kind: GroupKind): GroupStyle {
  const icon = groupInfo(kind).icon
  return {
    anchor: centred.has(kind) ? 'middle' : 'start',
    ...(dashed.has(kind) ? { dash: style.group.dash } : {}),
    ...(icon === undefined ? {} : { icon }),
  }
}
