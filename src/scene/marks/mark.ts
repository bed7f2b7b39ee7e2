import type { SceneTheme } from '../look/themes.ts'
import type { TextLine } from '../types.ts'

/** A colour of the theme by its name. */
export type ColourRole = {
  [key in keyof SceneTheme]-?: SceneTheme[key] extends string | undefined ? key : never
}[keyof SceneTheme]

/** One stroke or filled shape laid over a part; SVG writer and canvas draw it alike. */
export interface Mark {
  /** SVG path data. */
  readonly d: string
  readonly fill?: ColourRole
  readonly stroke?: ColourRole
  readonly width?: number
  readonly dash?: string
  readonly opacity?: number
}

/** A letter or number on a mark, its middle at x. */
export interface MarkText {
  readonly line: TextLine
  readonly colour: ColourRole
  readonly fontSize: number
}

export interface Marks {
  readonly shapes: readonly Mark[]
  readonly texts: readonly MarkText[]
}
