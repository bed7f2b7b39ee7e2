/** Text as data in Markdown: one line, no character of it means anything, and nothing becomes a link or calls anybody. */
export function plainMarkdown(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .replaceAll('&', '&amp;')
    .replaceAll('#', '&#35;')
    .replaceAll('<', '&lt;')
    .replaceAll('@', '&#64;')
    .replaceAll('://', '&#58;//')
    .replaceAll(/www\./gi, (www) => `${www.slice(0, 3)}&#46;`)
    .replaceAll(/[\\`*_[\]|~$]/g, String.raw`\$&`)
}
