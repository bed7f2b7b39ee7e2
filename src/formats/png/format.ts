import { writeDesign } from '../../model/index.ts'
import type { Format } from '../format.ts'
import { fault } from '../readText.ts'
import { pictureSize, sceneToSvg } from '../svg/sceneToSvg.ts'
import { isPng } from './chunks.ts'
import { embedInPng, readFromPng } from './embedInPng.ts'

/** A pixel picture drawn from the scene's SVG; its document travels in an iTXt chunk. */
export const format: Format = {
  id: 'png',
  name: { en: 'PNG picture', ko: 'PNG 그림' },
  extension: 'png',
  mediaType: 'image/png',
  write: async ({ design, scene, theme, background, icons, scale, rasterise }) => {
    const svg = sceneToSvg(scene, { theme, background, icons })
    const size = { ...pictureSize(scene), scale, transparent: background === 'transparent' }
    return embedInPng(await rasterise(svg, size), writeDesign(design))
  },
  recognises: isPng,
  read: async (bytes) => {
    const found = await readFromPng(bytes)
    switch (found.kind) {
      case 'found':
        return { ok: true, text: found.text }
      case 'none':
        return fault(
          'this PNG carries no Faultline document; it may have been re-compressed',
          '이 PNG에는 Faultline 문서가 없습니다. 다시 압축되었을 수 있습니다',
        )
      case 'damaged':
        return fault('this PNG or the document in it is damaged', 'PNG 또는 그 안의 문서가 손상되었습니다')
      case 'too-large':
        return fault('the document in this PNG is larger than 32 MB', 'PNG 안의 문서가 32 MB를 넘습니다')
    }
  },
}
