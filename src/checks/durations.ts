import type { Seconds } from '../analysis/index.ts'

const second = { size: 1, en: 'second', ko: '초' } as const
const units = [{ size: 3600, en: 'hour', ko: '시간' }, { size: 60, en: 'minute', ko: '분' }, second] as const

/** The largest unit of which a time is at least `least`, in whole halves. */
function unitOf(seconds: number, least: number): (typeof units)[number] {
  return units.find(({ size }) => seconds >= size * least && (seconds * 2) % size === 0) ?? second
}

/** A span of time in words: `1–2 minutes`, `30–60 seconds`, `at most 35 seconds`; `1~2분`. */
export const durations = {
  en: ([min, max]: Seconds) => {
    if (min === max) return duration.en(max)
    // A span that ends at one minute is told in seconds, else its other end would be a fraction.
    const { size, en } = unitOf(max, 1.5)
    const most = `${max / size} ${en}s`
    if (min === 0) return `at most ${most}`
    return min % size === 0 ? `${min / size}–${most}` : `${duration.en(min)} to ${most}`
  },
  ko: ([min, max]: Seconds) => {
    if (min === max) return duration.ko(max)
    const { size, ko } = unitOf(max, 1.5)
    const most = `${max / size}${ko}`
    if (min === 0) return `최대 ${most}`
    return min % size === 0 ? `${min / size}~${most}` : `${duration.ko(min)}~${most}`
  },
}

/** One time in words: `1 hour`, `90 seconds`. */
export const duration = {
  en: (seconds: number) => {
    const { size, en } = unitOf(seconds, 1)
    return `${round(seconds / size)} ${en}${seconds === size ? '' : 's'}`
  },
  ko: (seconds: number) => {
    const { size, ko } = unitOf(seconds, 1)
    return `${round(seconds / size)}${ko}`
  },
}

const round = (value: number) => Math.round(value * 10) / 10
