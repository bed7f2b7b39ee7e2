import { useCallback, useState } from 'react'
import { readPreference, writePreference } from '../store/index.ts'

/** An on/off choice about the window that outlives the visit; on at first. */
export function useKeptSwitch(key: string): [on: boolean, set: (on: boolean) => void] {
  const [on, setOn] = useState(() => readPreference(key, isBoolean, true))
  const set = useCallback(
    (next: boolean) => {
      setOn(next)
      writePreference(key, next)
    },
    [key],
  )
  return [on, set]
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean'
}
