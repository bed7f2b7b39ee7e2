/** Reads what was typed into a number field: undefined when empty, else held between `min` and `max`. */
export function readNumber(text: string, min = -Infinity, max = Infinity): number | undefined | 'invalid' {
  const trimmed = text.trim().replace(',', '.')
  if (trimmed === '') return undefined
  const value = Number(trimmed)
  if (!Number.isFinite(value)) return 'invalid'
  return Math.min(max, Math.max(min, value))
}
