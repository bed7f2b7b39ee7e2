import { textWidth } from '../../text/textWidth.ts'

/** Before and behind a group's title: its corner icon, and the room that it keeps. */
const aroundTitle = 48

/** The least width of a group: what its title takes. */
export function leastWidth(title: string): number {
  return Math.ceil(textWidth(title, 12, true)) + aroundTitle
}
