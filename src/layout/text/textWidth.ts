import { boldAscii, boldLatin1, otherWidths, regularAscii, regularLatin1 } from './widthTable.ts'

/** Letters outside the tables: a little wider than the mean Latin letter, so that text rather fits than not. */
const unknownWidth = 620

function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) || // Hangul Jamo
    (code >= 0x2e80 && code <= 0xa4cf) || // CJK, kana, Hangul compatibility Jamo
    (code >= 0xac00 && code <= 0xd7a3) || // Hangul syllables
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    code >= 0x1f000 // emoji and rarer ideographs
  )
}

function isCombining(code: number): boolean {
  return (
    (code >= 0x300 && code <= 0x36f) ||
    code === 0x200b ||
    code === 0x200d ||
    (code >= 0xfe00 && code <= 0xfe0f)
  )
}

function charWidth(code: number, bold: boolean): number {
  if (isCombining(code)) return 0
  const ascii = (bold ? boldAscii : regularAscii)[code - 0x20]
  if (ascii !== undefined) return ascii
  const latin = (bold ? boldLatin1 : regularLatin1)[code - 0xa0]
  if (latin !== undefined) return latin
  return otherWidths.get(code) ?? (isWide(code) ? 1000 : unknownWidth)
}

/** Width in pixels of one line of text at `fontSize`, by the checked-in table; the same on every machine. */
export function textWidth(text: string, fontSize: number, bold = false): number {
  let sum = 0
  for (const char of text) sum += charWidth(char.codePointAt(0) ?? 0, bold)
  return (sum * fontSize) / 1000
}
