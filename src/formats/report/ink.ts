/** Puts terminal colours around text, or not. */
export interface Ink {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly red: (text: string) => string
  readonly yellow: (text: string) => string
  readonly green: (text: string) => string
  readonly cyan: (text: string) => string
}

const sgr = (open: number, close: number) => (text: string) => `\u001B[${open}m${text}\u001B[${close}m`
const plain = (text: string) => text

/** Colours of a terminal (ANSI), or none of them. */
export function inkOf(colour: boolean): Ink {
  if (!colour) return { bold: plain, dim: plain, red: plain, yellow: plain, green: plain, cyan: plain }
  return {
    bold: sgr(1, 22),
    dim: sgr(2, 22),
    red: sgr(31, 39),
    yellow: sgr(33, 39),
    green: sgr(32, 39),
    cyan: sgr(36, 39),
  }
}

/** Text from a file, safe for a terminal: control characters, which could move the cursor or recolour, are shown as `?`. */
export function forTerminal(text: string): string {
  return Array.from(text)
    .map((char) => {
      const code = char.codePointAt(0) ?? 0
      return code < 0x20 || (code >= 0x7f && code < 0xa0)
        ? code === 0x0a || code === 0x09
          ? ' '
          : '?'
        : char
    })
    .join('')
}
