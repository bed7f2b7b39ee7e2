import type { AvailabilityOfFlow } from '../../analysis/index.ts'
import type { Language } from '../../checks/index.ts'

/** Seconds of a year as SLAs count it: 365.25 days. */
const year = 365.25 * 86_400

/** Beyond this, failures that nobody thought of matter more than those that were counted. */
const fiveNines = 0.99999

/** A probability as people write availability: two digits of what is missing to 100 % ("99.984 %"), cut where more would
 *  pretend to know, and never rounded up to certainty. */
export function percentInWords(value: number): string {
  return `${percentDigits(value)} %`
}

function percentDigits(value: number): string {
  const missing = (1 - value) * 100
  if (missing <= 0) return '100'
  const digits = Math.min(4, Math.max(0, 1 - Math.floor(Math.log10(missing))))
  const size = 10 ** digits
  // What division leaves behind the last digit is noise, not a reason to cut one off.
  const rounded = Math.round((100 - missing) * size)
  const text = ((rounded >= 100 * size ? 100 * size - 1 : rounded) / size).toFixed(digits)
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}

const units = {
  en: { day: ' days', hour: ' h', minute: ' min', second: ' s' },
  ko: { day: '일', hour: '시간', minute: '분', second: '초' },
} as const

/** How long in a year something of this availability is not there: "4 h 23 min", two units at most. */
export function downtimeOfYear(value: number, language: Language = 'en'): string {
  const words = units[language]
  const seconds = Math.max(0, 1 - value) * year
  if (seconds < 59.5) return `${Math.round(seconds)}${words.second}`
  const minutes = Math.round(seconds / 60)
  if (minutes < 60) return `${minutes}${words.minute}`
  const hours = Math.floor(minutes / 60)
  if (hours < 48) return `${hours}${words.hour}${rest(minutes % 60, words.minute)}`
  const whole = Math.round(seconds / 3600)
  return `${Math.floor(whole / 24)}${words.day}${rest(whole % 24, words.hour)}`
}

const rest = (count: number, unit: string) => (count === 0 ? '' : ` ${count}${unit}`)

const beyondKnowing = {
  en: 'more than 99.999 %, under 5 min a year',
  ko: '99.999 % 초과, 1년에 5분 미만',
} as const

/** "99.95 %, about 4 h 23 min a year". */
export function availabilityInWords(value: number, language: Language = 'en'): string {
  if (value > fiveNines) return beyondKnowing[language]
  const time = downtimeOfYear(value, language)
  return language === 'ko'
    ? `${percentInWords(value)}, 1년에 약 ${time}`
    : `${percentInWords(value)}, about ${time} a year`
}

/** "99.9–99.99 %": from all inputs at their low end to all at their high end. */
export function rangeInWords({ low, high }: Pick<AvailabilityOfFlow, 'low' | 'high'>): string {
  const [from, to] = [percentDigits(low), percentDigits(high)]
  return from === to ? `${from} %` : `${from}–${to} %`
}

/** What a figure rests on, in a few words for programs and people alike. */
export function basisOf({ inputs, method }: Pick<AvailabilityOfFlow, 'inputs' | 'method'>): string {
  const isStated = inputs.some(({ provenance }) => provenance === 'author')
  const rests = isStated
    ? 'published SLAs, the editable defaults and figures of the author'
    : 'published SLAs and the editable defaults'
  return method === 'sampled' ? `${rests}, by sampling` : rests
}

/** The flow a design is judged by: the least available of those that serve, else of all; undefined where none has a figure. */
export function leastAvailable<T extends { readonly flow: string; readonly value: number }>(
  flows: readonly { readonly id: string; readonly kind: string }[],
  availability: readonly T[],
): T | undefined {
  const serving = new Set(flows.filter(({ kind }) => kind === 'serve').map(({ id }) => id))
  const served = availability.filter(({ flow }) => serving.has(flow))
  const judged = served.length > 0 ? served : availability
  return judged.reduce<T | undefined>(
    (least, one) => (least && least.value <= one.value ? least : one),
    undefined,
  )
}
