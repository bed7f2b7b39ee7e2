import type { Group, GroupKind } from '../../../model/index.ts'

const filling: ReadonlySet<GroupKind> = new Set(['az', 'subnet-public', 'subnet-private'])

/** Whether a group is as large as its lane or tier, however little is in it. */
export function fillsItsPlace({ kind }: Pick<Group, 'kind'>): boolean {
  return filling.has(kind)
}
