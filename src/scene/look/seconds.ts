import type { Seconds } from '../../analysis/index.ts'
import type { Language } from '../../checks/index.ts'

const units = {
  en: [
    [3600, ' h'],
    [60, ' min'],
    [1, ' s'],
  ],
  ko: [
    [3600, '시간'],
    [60, '분'],
    [1, '초'],
  ],
} as const

/** The unit in which a time is a small number: seconds up to three minutes, minutes up to three hours. */
function unitOf(seconds: number, language: Language): readonly [size: number, name: string] {
  const [hour, minute, second] = units[language]
  if (seconds > 3 * 3600) return hour
  return seconds > 180 ? minute : second
}

const round = (value: number) => String(Math.round(value * 10) / 10)

/** A span of time in its shortest words: "60–120 s", "5–10 min", "60~120초". */
export function secondsInWords([min, max]: Seconds, language: Language = 'en'): string {
  const [size, name] = unitOf(max, language)
  const [from, to] = [round(min / size), round(max / size)]
  if (from === to) return `${to}${name}`
  if (min === 0) return language === 'ko' ? `최대 ${to}${name}` : `up to ${to}${name}`
  return `${from}${language === 'ko' ? '~' : '–'}${to}${name}`
}

/** The middle of a span, for where there is room for one number: "~90 s". */
export function aboutSeconds([min, max]: Seconds, language: Language = 'en'): string {
  const middle = (min + max) / 2
  const [size, name] = unitOf(middle, language)
  return `~${Math.round(middle / size)}${name}`
}
