/** Longest list of arguments that is safe to spread into one call. */
const chunk = 0x8000

/** `bytes` in base64. */
export function bytesToBase64(bytes: Uint8Array): string {
  let binary = ''
  for (let i = 0; i < bytes.length; i += chunk) {
    binary += String.fromCharCode(...bytes.subarray(i, i + chunk))
  }
  return btoa(binary)
}

/** The bytes `base64` holds, white space ignored; undefined if it is no base64. */
export function base64ToBytes(base64: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(base64.replaceAll(/\s+/g, '')), (char) => char.charCodeAt(0))
  } catch {
    return undefined
  }
}

/** UTF-8 of `text`, in base64. */
export function textToBase64(text: string): string {
  return bytesToBase64(new TextEncoder().encode(text))
}

/** The text whose UTF-8 `base64` holds, white space ignored; undefined if it is neither base64 nor UTF-8. */
export function base64ToText(base64: string): string | undefined {
  const bytes = base64ToBytes(base64)
  if (!bytes) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
