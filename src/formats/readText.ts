import type { Text } from '../catalog/index.ts'
import type { Embedded } from './format.ts'

/** A reading that failed, and why. */
export function fault(en: string, ko: string): Embedded {
  return { ok: false, fault: { en, ko } satisfies Text }
}

/** Bytes as UTF-8 text without a byte order mark; undefined when they are no UTF-8. */
export function readText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** First characters of a text file, for recognising it, white space at the start left out. Never fails. */
export function beginningOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes.subarray(0, 4096)).trimStart()
}
