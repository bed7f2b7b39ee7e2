/** What a keyboard event tells that matters here. */
export interface Pressed {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/** Whether an event is the keys of a record (`Mod+Shift+Z`). `apple`: Mod is ⌘. */
export function keyMatches(keys: string, pressed: Pressed, apple: boolean): boolean {
  const parts = keys.replace(/(^|\+)\+$/, '$1Plus').split('+')
  const wanted = parts.pop() ?? ''
  const mod = parts.includes('Mod')
  if ((apple ? pressed.metaKey : pressed.ctrlKey) !== mod) return false
  // The other of the two must be free: Ctrl+Z on a Mac is not undo.
  if (apple ? pressed.ctrlKey : pressed.metaKey) return false
  if (pressed.altKey !== parts.includes('Alt')) return false
  const shift = parts.includes('Shift')
  return isKey(wanted, pressed, shift) && shiftFits(wanted, shift, pressed)
}

const signPlaces: Readonly<Record<string, string>> = {
  '[': 'BracketLeft',
  ']': 'BracketRight',
}

function isKey(wanted: string, pressed: Pressed, shift: boolean): boolean {
  // An input method may keep to itself what a key gives: then its place counts.
  if (pressed.key === 'Process') return isPlace(wanted, pressed)
  const { key, code } = pressed
  if (wanted === 'Plus') return key === '+'
  if (wanted === 'Space') return key === ' '
  if (/^[A-Z]$/.test(wanted)) {
    // Hangul and other scripts, and Alt on a Mac, give no Latin letter: then the place of the key counts.
    return /^[a-z]$/i.test(key) ? key.toUpperCase() === wanted : code === `Key${wanted}`
  }
  if (/^\d$/.test(wanted)) return code === `Digit${wanted}` || key === wanted
  // With Shift these keys give other signs, and which ones depends on the layout.
  return key === wanted || (shift && code === signPlaces[wanted])
}

/** Where signs stand on a Korean keyboard, as on an American one. */
const signCodes: Readonly<Record<string, string>> = {
  ...signPlaces,
  '/': 'Slash',
  '?': 'Shift+Slash',
  '-': 'Minus',
  Plus: 'Shift+Equal',
  Space: 'Space',
}

function isPlace(wanted: string, { code, shiftKey }: Pressed): boolean {
  const sign = signCodes[wanted]
  if (sign?.startsWith('Shift+')) return shiftKey && sign === `Shift+${code}`
  return sign === code
    ? !shiftKey || wanted in signPlaces
    : code === `Key${wanted}` || code === `Digit${wanted}`
}

/** Signs stand on different keys, with Shift or without: the sign is enough. */
function shiftFits(wanted: string, shift: boolean, { shiftKey }: Pressed): boolean {
  const isSign = wanted === 'Plus' || /^[^A-Za-z0-9[\]]$/.test(wanted)
  return isSign && !shift ? true : shiftKey === shift
}
