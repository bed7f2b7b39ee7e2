import { groupInfo } from '../../catalog/index.ts'
import {
  boxAround,
  freshId,
  homesToTop,
  type Design,
  type GroupKind,
  type NewGroup,
  type Rect,
} from '../../model/index.ts'
import { sessionStore } from '../../store/index.ts'

export type Home = NewGroup & { readonly id: string }

/** What a group of this kind needs around `rect` to stand at the top, outermost first. None where the drawing has a
 *  group of those kinds already: that one may be meant, so the refusal says where to go. */
export function missingHomes(design: Design, kind: GroupKind, rect: Rect): readonly Home[] {
  const kinds = homesToTop(kind)
  if (design.groups.some((group) => kinds.includes(group.kind))) return []
  const { language } = sessionStore.getState()
  const rects: Rect[] = []
  while (rects.length < kinds.length) rects.push(boxAround(rects.at(-1) ?? rect))
  return kinds
    .map((home, at) => ({ home, rect: rects[at] ?? rect, outer: kinds[at + 1] }))
    .reverse()
    .map(({ home, rect: box, outer }) => {
      const zone = home === 'az' ? 'a' : undefined
      const name = groupInfo(home).name[language]
      return {
        id: freshId(design, home),
        kind: home,
        label: zone ? `${name} ${zone}` : name,
        rect: box,
        ...(zone && { zone }),
        ...(outer && { parent: freshId(design, outer) }),
      }
    })
}
