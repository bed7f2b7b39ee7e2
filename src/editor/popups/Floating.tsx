import { useEffect, useRef, type ReactNode } from 'react'
import type { Point } from '../../model/index.ts'
import { placeBeside } from '../ui/placeBeside.ts'
import styles from './Floating.module.css'

interface FloatingProps {
  readonly label: string
  /** Where on the screen; without it, at the top of the drawing. */
  readonly at?: Point
  readonly wide?: boolean
  readonly close: () => void
  readonly children: ReactNode
}

/** A small panel over the drawing: it has the keyboard until Escape or a press elsewhere closes it. */
export function Floating({ label, at, wide, close, children }: FloatingProps) {
  const panel = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = panel.current
    if (!element) return
    if (at) placeBeside(element, new DOMRect(at.x, at.y, 0, 0), 'start')
    const chosen = element.querySelector<HTMLElement>('[data-first]')
    const first = chosen ?? element.querySelector<HTMLElement>('input, textarea, button')
    first?.focus()
  }, [at])
  useEffect(() => {
    const element = panel.current
    const outside = (event: PointerEvent) => {
      if (event.target instanceof Node && !element?.contains(event.target)) close()
    }
    const keys = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return
      event.preventDefault()
      close()
    }
    element?.addEventListener('keydown', keys)
    document.addEventListener('pointerdown', outside, true)
    return () => {
      element?.removeEventListener('keydown', keys)
      document.removeEventListener('pointerdown', outside, true)
    }
  }, [close])
  return (
    <dialog
      ref={panel}
      open
      aria-label={label}
      className={styles.floating}
      data-wide={wide || undefined}
      data-docked={at ? undefined : true}
    >
      {children}
    </dialog>
  )
}
