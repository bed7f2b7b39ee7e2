import { readPreference, writePreference } from '../../store/index.ts'
import type { Choices } from './pictureOptions.ts'

const key = 'export'

/** A picture for a note: it does not follow the screen's theme. */
const first: Choices = {
  format: 'png',
  scale: 2,
  theme: 'light',
  background: 'theme',
  findings: false,
  embed: true,
}

const allowed: { readonly [Key in keyof Choices]: readonly Choices[Key][] } = {
  format: ['png', 'svg'],
  scale: [1, 2, 3, 4],
  theme: ['light', 'dark'],
  background: ['theme', 'transparent', 'white'],
  findings: [true, false],
  embed: [true, false],
}

function areChoices(value: unknown): value is Choices {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.entries(allowed).every(([name, values]) => values.some((one) => one === Reflect.get(value, name)))
  )
}

/** What was chosen the last time a picture was exported in this browser. */
export function keptChoices(): Choices {
  return readPreference(key, areChoices, first)
}

/** Keeps what was chosen for the next picture. */
export function keepChoices(choices: Choices): void {
  writePreference(key, choices)
}
