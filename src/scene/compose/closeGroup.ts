import { wrapLabel } from '../../layout/index.ts'
import type { Id } from '../../model/index.ts'
import type { GapKind, SceneWords } from '../look/words.ts'
import { style } from '../look/style.ts'
import type { Overlay, SceneGroup } from '../types.ts'
import { tagAt } from './textFit.ts'

/** What stands in a collapsed group, however deep. */
export interface Hidden {
  /** Its nodes. */
  readonly ids: readonly Id[]
  /** Its groups that can be gaps. */
  readonly gaps: readonly { readonly id: Id; readonly kind: GapKind }[]
}

/** A group as drawn collapsed: its whole title in two lines, how many parts it hides and, where nothing of its own is to
 *  be said, what of these stops a flow. */
export function closeGroup(
  group: SceneGroup,
  label: string,
  hidden: Hidden,
  overlay: Overlay,
  words: SceneWords,
): SceneGroup {
  const { x, y, width } = group.rect
  const { fontSize, closed } = style.group
  const middle = x + width / 2
  const said = wrapLabel(label, width - 2 * closed.side, fontSize, closed.lines)
  const top = y + closed.baseline + ((closed.lines - said.length) * closed.lineHeight) / 2
  const [title = '', ...more] = said
  const told = group.tag ? undefined : heldBy(hidden, overlay, words)
  return {
    ...group,
    anchor: 'middle',
    title: { text: title, x: middle, y: top },
    closed: {
      lines: more.map((text, i) => ({ text, x: middle, y: top + (i + 1) * closed.lineHeight })),
      count: { text: words.parts(hidden.ids.length), x: middle, y: y + closed.countBaseline },
      ...(told ? { holds: told.holds } : {}),
    },
    ...(told ? { tag: tagAt(told.text, middle, y - style.tag.lift) } : {}),
  }
}

/** The worst of what is hidden, in words. */
function heldBy({ ids, gaps }: Hidden, overlay: Overlay, words: SceneWords) {
  const spofs = ids.filter((id) => overlay.spofs.has(id)).length
  if (spofs > 0) return { holds: 'spof', text: words.spofs(spofs) } as const
  const gap = gaps.find(({ id }) => overlay.gaps.has(id))
  return gap && ({ holds: 'gap', text: words.gap(gap.kind) } as const)
}
