import type { Group } from '../../model/index.ts'
import { cutToFit } from './cutToFit.ts'

/** Size of the words in a group's title bar: layout keeps lines away from them, scene draws them. */
export const groupTitleFont = 12

/** "Region · ap-northeast-2", unless the label says it or there is no room. */
export function groupTitleText({ label, name }: Pick<Group, 'label' | 'name'>, room: number): string {
  const isSaid = name === undefined || label.toLowerCase().includes(name.toLowerCase())
  const whole = isSaid ? label : `${label} · ${name}`
  const cut = cutToFit(whole, room, groupTitleFont)
  return cut === whole ? whole : cutToFit(label, room, groupTitleFont)
}
