import type { ThemeName } from './themes.ts'

/** AWS's own variants for dark ground, where it has one. */
const darkIcons: ReadonlyMap<string, string> = new Map([
  ['architecture-group/AWSCloudlogo', 'architecture-group/AWSCloudlogoDark'],
  ['architecture-group/AWSCloud', 'architecture-group/AWSCloudDark'],
])

/** The aws-icons path to draw in a theme. */
export function themedIcon(icon: string, theme: ThemeName): string {
  return theme === 'dark' ? (darkIcons.get(icon) ?? icon) : icon
}
