import type { Embedded } from './format.ts'
import { fault } from './readText.ts'
import { formats } from './registry.ts'

/** The document's text in a PNG, an SVG or a plain JSON file, or why there is none, in both languages. */
export async function readDocument(bytes: Uint8Array): Promise<Embedded> {
  const format = formats.find((one) => one.recognises(bytes))
  if (format) return format.read(bytes)
  return fault(
    'this is neither a Faultline document (JSON) nor a picture of one (PNG, SVG)',
    'Faultline 문서(JSON)도, 그 그림(PNG, SVG)도 아닙니다',
  )
}

/** The document's text in a PNG, an SVG or a plain JSON file; undefined when there is none. `readDocument` says why. */
export async function readEmbedded(bytes: Uint8Array): Promise<string | undefined> {
  const embedded = await readDocument(bytes)
  return embedded.ok ? embedded.text : undefined
}
