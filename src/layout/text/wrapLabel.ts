import { textWidth } from './textWidth.ts'

/** `text` cut so that it fits with an ellipsis. */
function ellipsis(text: string, maxWidth: number, fontSize: number): string {
  if (textWidth(text, fontSize) <= maxWidth) return text
  const chars = Array.from(text)
  while (chars.length > 1 && textWidth(`${chars.join('').trimEnd()}…`, fontSize) > maxWidth) chars.pop()
  return `${chars.join('').trimEnd()}…`
}

/** Hangul and CJK may break between any two signs, but only when a word alone is too wide. */
function breakWideWord(word: string, maxWidth: number, fontSize: number): string[] {
  if (textWidth(word, fontSize) <= maxWidth || !/[\u1100-\uffee]/u.test(word)) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const char of word) {
    if (piece !== '' && textWidth(piece + char, fontSize) > maxWidth) {
      pieces.push(piece)
      piece = ''
    }
    piece += char
  }
  return [...pieces, piece]
}

/** Greedy lines of words within `maxWidth`. */
function fill(words: readonly string[], maxWidth: number, fontSize: number): string[] {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && textWidth(`${last} ${word}`, fontSize) <= maxWidth)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** The narrowest width that needs no more lines: two even lines look better than a long and a short one. */
function balanced(words: readonly string[], maxWidth: number, fontSize: number): string[] {
  const best = fill(words, maxWidth, fontSize)
  for (let width = maxWidth - 4; width >= maxWidth / 2; width -= 4) {
    const lines = fill(words, width, fontSize)
    if (lines.length > best.length) break
    best.splice(0, best.length, ...lines)
  }
  return best
}

/**
 * Breaks a label at spaces into at most `maxLines` even lines of `maxWidth` pixels.
 * What does not fit ends in an ellipsis: a single word too wide, or the rest of a text with too many lines.
 */
export function wrapLabel(text: string, maxWidth: number, fontSize: number, maxLines = 2): string[] {
  const words = text
    .split(/\s+/u)
    .filter((word) => word !== '')
    .flatMap((word) => breakWideWord(word, maxWidth, fontSize))
  const lines = balanced(words, maxWidth, fontSize)
  const kept = lines.slice(0, maxLines)
  if (lines.length > maxLines) {
    const full = fill(words, maxWidth, fontSize)
    kept.splice(0, kept.length, ...full.slice(0, maxLines - 1), full.slice(maxLines - 1).join(' '))
  }
  return kept.map((line) => ellipsis(line, maxWidth, fontSize))
}
