import type { Refusal } from './editRefused.ts'
import { indexOf } from './indexOf.ts'
import type { Design, GroupKind, Id } from './types.ts'

const top = 'top'

/** Where each kind of group may stand. Beyond the table: `generic` stands anywhere, and anything stands in `generic`;
 *  a node stands anywhere. */
const homes: Readonly<Record<Exclude<GroupKind, 'generic'>, readonly (GroupKind | typeof top)[]>> = {
  cloud: [top],
  org: ['cloud'],
  account: ['cloud', 'org'],
  region: ['cloud', 'account', top],
  vpc: ['region'],
  env: ['region'],
  az: ['vpc', 'region'],
  'subnet-public': ['az'],
  'subnet-private': ['az'],
  site: [top],
  'dx-location': [top],
}

const names: Readonly<Record<GroupKind | typeof top, string>> = {
  cloud: 'an AWS Cloud',
  org: 'an organization',
  account: 'an account',
  region: 'a Region',
  vpc: 'a VPC',
  env: 'an environment',
  az: 'an Availability Zone',
  'subnet-public': 'a public subnet',
  'subnet-private': 'a private subnet',
  site: 'a site',
  'dx-location': 'a Direct Connect location',
  generic: 'a generic group',
  top: 'the top of the drawing',
}

/** Whether a kind of group, or a node, may stand directly in a kind of group (undefined: at the top). */
export function nestingAllowed(child: GroupKind | 'node', parent: GroupKind | undefined): boolean {
  if (child === 'node' || child === 'generic' || parent === 'generic') return true
  return homes[child].includes(parent ?? top)
}

/** The kinds of group that stand around one of this kind, innermost first, up to one that may stand at the top. */
export function homesToTop(kind: GroupKind): readonly GroupKind[] {
  const home = kind === 'generic' || homes[kind].includes(top) ? undefined : homes[kind][0]
  return home === undefined || home === top ? [] : [home, ...homesToTop(home)]
}

/** Why `child` may not stand directly in `parent` (undefined: at the top), or undefined when it may. */
export function nestingRefusal(
  design: Design,
  child: GroupKind | 'node',
  parent: Id | undefined,
): Refusal | undefined {
  const group = parent === undefined ? undefined : indexOf(design).groups.get(parent)
  if (parent !== undefined && !group) {
    return { code: 'not-a-group', params: { id: parent }, message: `There is no group ${parent}.` }
  }
  return kindRefusal(child, group?.kind)
}

/** The same for kinds alone. */
export function kindRefusal(child: GroupKind | 'node', parent: GroupKind | undefined): Refusal | undefined {
  if (child === 'node' || child === 'generic' || nestingAllowed(child, parent)) return undefined
  const allowed = homes[child]
  const where = allowed.map((home) => (home === top ? 'at the top' : `in ${names[home]}`)).join(' or ')
  const subject = names[child].charAt(0).toUpperCase() + names[child].slice(1)
  return {
    code: 'nesting',
    params: { child, parent: parent ?? top, allowed: allowed.join(' ') },
    message: `${subject} stands ${where}, not ${parent ? `in ${names[parent]}` : 'at the top'}.`,
  }
}
