import { writeDesign } from '../../model/index.ts'
import type { Format } from '../format.ts'
import { beginningOf, fault, readText } from '../readText.ts'

/** The document itself, as people keep it beside their notes. */
export const format: Format = {
  id: 'json',
  name: { en: 'Faultline document', ko: 'Faultline 문서' },
  extension: 'json',
  mediaType: 'application/json',
  write: ({ design }) => Promise.resolve(new TextEncoder().encode(writeDesign(design))),
  recognises: (bytes) => beginningOf(bytes).startsWith('{'),
  read: (bytes) => {
    const text = readText(bytes)
    return Promise.resolve(
      text === undefined
        ? fault('this file is not UTF-8 text', 'UTF-8 텍스트 파일이 아닙니다')
        : { ok: true, text },
    )
  },
}
