import type { Language } from '../../checks/index.ts'

const units = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const

const justNow = { en: 'just now', ko: '방금' }

/** When something was, as people say it: "5 minutes ago", and a date from a week on. Times in ms since 1970. */
export function timeWords(at: number, now: number, language: Language): string {
  const seconds = Math.max(0, (now - at) / 1000)
  if (seconds > 7 * 86_400)
    return new Date(at).toLocaleDateString(language, { year: 'numeric', month: 'short', day: 'numeric' })
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  const found = units.find(([, length]) => seconds >= length)
  return found ? relative.format(-Math.floor(seconds / found[1]), found[0]) : justNow[language]
}
