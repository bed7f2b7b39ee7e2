import { writeDesign } from '../../model/index.ts'
import type { Format } from '../format.ts'
import { beginningOf, fault, readText } from '../readText.ts'
import { readFromSvg } from './embedInSvg.ts'
import { sceneToSvg } from './sceneToSvg.ts'

/** A vector picture that carries its document in `<metadata>`. */
export const format: Format = {
  id: 'svg',
  name: { en: 'SVG picture', ko: 'SVG 그림' },
  extension: 'svg',
  mediaType: 'image/svg+xml',
  write: ({ design, scene, theme, background, icons }) =>
    Promise.resolve(
      new TextEncoder().encode(
        sceneToSvg(scene, { theme, background, icons, document: writeDesign(design) }),
      ),
    ),
  recognises: (bytes) =>
    /^(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<svg\b/.test(beginningOf(bytes)),
  read: (bytes) => {
    const svg = readText(bytes)
    const text = svg === undefined ? undefined : readFromSvg(svg)
    return Promise.resolve(
      text === undefined
        ? fault(
            'this SVG carries no Faultline document; it may have been optimised or re-saved',
            '이 SVG에는 Faultline 문서가 없습니다. 최적화되었거나 다시 저장되었을 수 있습니다',
          )
        : { ok: true, text },
    )
  },
}
