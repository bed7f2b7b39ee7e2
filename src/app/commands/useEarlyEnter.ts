import { useEffect, useRef } from 'react'
import type { Hit } from './findAnything.ts'

/** An Enter that comes before what it asks for: it takes the first hit once there is one. Gives how to remember one, and how to
 *  forget it when one types on. */
export function useEarlyEnter(first: Hit | undefined, go: (hit: Hit) => void): (isEntered: boolean) => void {
  const entered = useRef(false)
  useEffect(() => {
    if (!entered.current || !first) return
    entered.current = false
    go(first)
  })
  return (isEntered) => {
    entered.current = isEntered
  }
}
