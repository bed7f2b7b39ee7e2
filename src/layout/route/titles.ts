import type { Group, Rect } from '../../model/index.ts'
import type { Rects } from '../types.ts'
import { groupTitleFont, groupTitleText } from '../text/groupTitle.ts'
import { textWidth } from '../text/textWidth.ts'

/** Where a frame's title stands before it steps aside. */
export interface Title {
  /** Corner icon and title. */
  readonly title: Rect
  /** The title's words alone. */
  readonly words: Rect
}

/** Height of the strip at the top of a group that holds its corner icon and title. */
export const titleHeight = 30

/** Where the words of a title begin, behind the corner icon, and what is kept free of lines around them. */
const behindIcon = { group: 32, span: 24 } as const
const aroundWords = 4

/** Where the title of a group of this box stands. */
export function groupTitle(group: Group, rect: Rect): Title {
  const isCentred = group.kind === 'az'
  const before = isCentred ? 2 * aroundWords : behindIcon.group
  const text = groupTitleText(group, rect.width - before - 2 * aroundWords)
  const whole = before + Math.ceil(textWidth(text, groupTitleFont)) + aroundWords
  const width = Math.min(rect.width, whole)
  const x = isCentred ? rect.x + Math.round((rect.width - width) / 2) : rect.x
  const title = { x, y: rect.y, width, height: titleHeight }
  return { title, words: isCentred ? title : wordsIn(title, before - aroundWords) }
}

/** The strips with corner icon and title of groups that have a place. */
export function titlesOf(groups: readonly Group[], rects: Rects): Rect[] {
  return groups.flatMap((group) => {
    const rect = rects.get(group.id)
    return rect ? [groupTitle(group, rect).title] : []
  })
}

/** Where the title of a span of this hull stands. */
export function spanTitle(label: string, rect: Rect): Title {
  const width = Math.min(rect.width, Math.ceil(textWidth(label, 11)) + behindIcon.span + aroundWords)
  const title = { x: rect.x, y: rect.y, width, height: 22 }
  return { title, words: wordsIn(title, behindIcon.span - aroundWords) }
}

function wordsIn(title: Rect, icon: number): Rect {
  const before = Math.min(icon, title.width)
  return { ...title, x: title.x + before, width: title.width - before }
}
