import type { Text } from '../catalog/index.ts'
import type { Design } from '../model/index.ts'
import type { Scene, ThemeName } from '../scene/index.ts'

/** Makes pixels of an SVG: a canvas in the browser, Chromium on the command line. Gives PNG bytes. */
export type Rasterise = (
  svg: string,
  size: {
    readonly width: number
    readonly height: number
    readonly scale: number
    readonly transparent: boolean
  },
) => Promise<Uint8Array>

/** A design with all that any format may need to write it. */
export interface Drawing {
  readonly design: Design
  readonly scene: Scene
  readonly theme: ThemeName
  /** `theme`, `transparent` or a CSS colour. */
  readonly background: string
  /** aws-icons path → SVG text, for every path of `iconsOf(scene, theme)`. */
  readonly icons: ReadonlyMap<string, string>
  /** Pixels of the image per pixel of the drawing. */
  readonly scale: number
  readonly rasterise: Rasterise
}

export type Embedded =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly fault: Text }

/** One way to write a design to a file and to find it again in one. A folder under src/formats/ exports one as `format`
 *  from its `format.ts`. */
export interface Format {
  /** The folder's name. */
  readonly id: string
  readonly name: Text
  readonly extension: string
  readonly mediaType: string
  /** The file's bytes. Text formats are UTF-8. */
  readonly write: (drawing: Drawing) => Promise<Uint8Array>
  /** Whether bytes look like this format. */
  readonly recognises: (bytes: Uint8Array) => boolean
  /** The document's text inside. Never throws: what is missing or damaged is said in words. */
  readonly read: (bytes: Uint8Array) => Promise<Embedded>
}
