import {
  boxAround,
  homesToTop,
  indexOf,
  nestingAllowed,
  type Design,
  type GroupKind,
  type Id,
  type Rect,
} from '../../../model/index.ts'
import { freshGroup, type FreshGroup } from './freshGroup.ts'

/** What a group of this kind needs around `rect` to stand in the group `within` (undefined: at the top), outermost first.
 *  None where a group is there already that could hold some of it: that one may be meant, so the refusal says where to
 *  go. In a VPC with zones one more zone is added all the same. */
export function missingHomes(
  design: Design,
  kind: GroupKind,
  rect: Rect,
  within: Id | undefined,
): readonly FreshGroup[] {
  const { base, kinds } = neededIn(design, kind, within)
  const strangers = base === undefined ? kinds : kinds.slice(1)
  if (design.groups.some((group) => strangers.includes(group.kind) && isIn(design, group.id, base))) return []
  const rects: Rect[] = []
  while (rects.length < kinds.length) rects.push(boxAround(rects.at(-1) ?? rect))
  return kinds
    .map((home, at) => ({ home, box: rects[at] ?? rect }))
    .reverse()
    .reduce<readonly FreshGroup[]>(
      (made, { home, box }) => [...made, freshGroup(design, home, box, made.at(-1)?.id ?? base)],
      [],
    )
}

interface Needed {
  /** The group they come into. */
  readonly base?: Id
  /** Innermost first. */
  readonly kinds: readonly GroupKind[]
}

/** The kinds of group between one of this kind and the nearest around that may hold the outermost of them. */
function neededIn(design: Design, kind: GroupKind, within: Id | undefined): Needed {
  const chain = homesToTop(kind)
  if (within === undefined) return { kinds: chain }
  const index = indexOf(design)
  const own = index.groups.get(within)
  for (const group of own ? [own, ...index.ancestors(within)] : []) {
    if (nestingAllowed(kind, group.kind)) break
    const step = chain.includes(group.kind)
      ? chain.indexOf(group.kind)
      : chain.findIndex((home) => nestingAllowed(home, group.kind)) + 1
    if (step > 0) return { base: group.id, kinds: chain.slice(0, step) }
  }
  return { kinds: [] }
}

function isIn(design: Design, id: Id, base: Id | undefined): boolean {
  return (
    base === undefined ||
    indexOf(design)
      .ancestors(id)
      .some((group) => group.id === base)
  )
}
