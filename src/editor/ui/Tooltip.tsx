import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Keys } from './Keys.tsx'
import { placeBeside } from './placeBeside.ts'
import styles from './Tooltip.module.css'

const delay = 450

interface TooltipProps {
  readonly text: string
  readonly keys?: string | undefined
  readonly children: ReactNode
}

/** Shows a name beside what the pointer rests on or the keyboard reaches. The name itself must stand on the element
 *  (`aria-label`), so this is for eyes only. */
export function Tooltip({ text, keys, children }: TooltipProps) {
  const anchor = useRef<HTMLSpanElement>(null)
  const tip = useRef<HTMLSpanElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [open, setOpen] = useState(false)
  const hide = () => {
    clearTimeout(timer.current)
    setOpen(false)
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  useEffect(() => {
    const target = anchor.current?.firstElementChild
    if (!open || !tip.current || !target) return
    tip.current.showPopover()
    placeBeside(tip.current, target.getBoundingClientRect(), 'middle')
  }, [open])
  return (
    <span
      ref={anchor}
      className={styles.anchor}
      onPointerEnter={(event) => {
        if (event.pointerType !== 'touch') timer.current = setTimeout(() => setOpen(true), delay)
      }}
      onPointerLeave={hide}
      onPointerDown={hide}
      onFocus={(event) => {
        if (event.target.matches(':focus-visible')) setOpen(true)
      }}
      onBlur={hide}
    >
      {children}
      {open && (
        <span ref={tip} popover="manual" className={styles.tip} aria-hidden="true">
          {text}
          {keys && <Keys keys={keys} />}
        </span>
      )}
    </span>
  )
}
