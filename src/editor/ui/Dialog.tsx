import X from 'lucide-react/icons/x'
import { useEffect, useId, useRef, type ReactNode, type RefObject } from 'react'
import { afterFrame } from './afterFrame.ts'
import { classes } from './classes.ts'
import styles from './Dialog.module.css'
import { IconButton } from './IconButton.tsx'
import { coverWith } from './modal.ts'

interface DialogProps {
  readonly title: string
  readonly closeLabel: string
  readonly size?: 'small' | 'medium' | 'large' | 'full'
  /** Nothing of the page shows through behind it. */
  readonly covers?: boolean
  /** False for a dialog that has been closed and is still in the page. */
  readonly open?: boolean
  readonly onClose: () => void
  /** Beside the title. */
  readonly tools?: ReactNode
  readonly children: ReactNode
}

/** A modal dialog: the browser's own, which keeps the focus inside, makes the rest inert and closes on Escape. */
export function Dialog({
  title,
  closeLabel,
  size = 'medium',
  covers,
  open = true,
  onClose,
  tools,
  children,
}: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useModal(dialog, open, onClose)
  return (
    <dialog
      ref={dialog}
      tabIndex={-1}
      aria-labelledby={titleId}
      data-left={open ? undefined : ''}
      className={classes(styles.dialog, styles[size], covers && styles.covers)}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className={styles.body}>
        <header className={styles.head}>
          <h2 id={titleId} className={styles.title}>
            {title}
          </h2>
          {tools}
          <span data-close="" className={styles.close}>
            <IconButton label={closeLabel} icon={<X size={18} />} onClick={onClose} />
          </span>
        </header>
        <div data-content="" className={styles.content}>
          {children}
        </div>
      </div>
    </dialog>
  )
}

/** Covers the page with a dialog while it is open, then gives the focus back to what had it. */
function useModal(dialog: RefObject<HTMLDialogElement | null>, open: boolean, onClose: () => void): void {
  useEffect(() => {
    if (!open) return
    const element = dialog.current
    const before = document.activeElement
    // A click on the dialog itself, not on what fills it, is one on the backdrop.
    const outside = (event: MouseEvent) => {
      if (event.target === element) onClose()
    }
    element?.showModal()
    const uncover = element && coverWith(element)
    if (element) focusFirst(element)
    element?.addEventListener('mousedown', outside)
    return () => {
      element?.removeEventListener('mousedown', outside)
      uncover?.()
      const leave = () => {
        element?.close()
        if (before instanceof HTMLElement) before.focus()
      }
      if (!element?.hasAttribute('data-left')) return leave()
      // Out of sight it is already. That all behind it can be reached again is a new style for every element there.
      afterFrame(leave)
    }
  }, [dialog, open, onClose])
}

/** The browser takes the first control, a tool or the one that closes: what the dialog is for comes first, and the dialog
 *  itself while that is not there yet. */
function focusFirst(dialog: HTMLElement): void {
  const first = dialog.querySelector<HTMLElement>('[data-first]')
  if (first) return first.focus()
  if (!document.activeElement?.closest('[data-close]')) return
  const begin = '[data-content] :is(input:checked, input[type="text"], button:enabled)'
  const next = dialog.querySelector<HTMLElement>(begin) ?? dialog
  next.focus()
}
