import { useEffect, useRef, type ReactNode } from 'react'
import { sessionStore } from '../../store/index.ts'
import { useSession } from '../ui/useStores.ts'
import { consider, forget, make, type Change } from './change.ts'
import styles from './Fixing.module.css'

/** A pointer that only passes over shows nothing yet, in milliseconds. */
const restTime = 70

interface ChangeButtonProps {
  readonly change: Change
  readonly icon: ReactNode
  /** Called once the change is made. */
  readonly onMade?: (change: Change) => void
}

/** An edit that is shown on the drawing while it is pointed at or focused, and made by a click or Enter. */
export function ChangeButton({ change, icon, onMade }: ChangeButtonProps) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const shown = useSession((session) => session.preview?.title === change.title)
  const leave = () => {
    clearTimeout(timer.current)
    forget(change)
  }
  useEffect(
    () => () => {
      clearTimeout(timer.current)
      forget(change)
    },
    [change],
  )
  return (
    <button
      type="button"
      data-change=""
      data-shown={shown || undefined}
      className={styles.change}
      onPointerEnter={(event) => {
        if (event.pointerType !== 'touch') timer.current = setTimeout(() => void consider(change), restTime)
      }}
      onPointerLeave={leave}
      onFocus={(event) => {
        // A click focuses too, and is about to make the change.
        if (event.target.matches(':focus-visible')) void consider(change)
      }}
      onBlur={leave}
      onClick={() => {
        clearTimeout(timer.current)
        if (make(change)) onMade?.(change)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || sessionStore.getState().preview === undefined) return
        event.stopPropagation()
        leave()
      }}
    >
      {icon}
      <span>{change.label ?? change.title}</span>
    </button>
  )
}
