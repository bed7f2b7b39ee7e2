/** What one person keeps from visit to visit. Storage may be forbidden: then defaults, silently. */

const prefix = 'faultline.'

/** Gives the kept value of `key` when `accept` recognises it, else `fallback`. */
export function readPreference<T>(key: string, accept: (value: unknown) => value is T, fallback: T): T {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(prefix + key) ?? 'null')
    return accept(value) ? value : fallback
  } catch {
    return fallback
  }
}

const opened = 'opened'

/** Id of the document this tab showed last, else of the one any tab of this browser did. */
export function lastOpened(): string | undefined {
  const isId = (value: unknown): value is string => typeof value === 'string'
  try {
    return sessionStorage.getItem(prefix + opened) ?? (readPreference(opened, isId, '') || undefined)
  } catch {
    return undefined
  }
}

/** Remembers which document this tab shows. */
export function rememberOpened(id: string): void {
  writePreference(opened, id)
  try {
    sessionStorage.setItem(prefix + opened, id)
  } catch {
    // The browser's last one is then what comes back.
  }
}

/** Keeps a value for the next visit, when the browser allows it. */
export function writePreference(key: string, value: unknown): void {
  try {
    localStorage.setItem(prefix + key, JSON.stringify(value))
  } catch {
    // Private windows and full storage refuse; the choice then lasts for this visit.
  }
}
