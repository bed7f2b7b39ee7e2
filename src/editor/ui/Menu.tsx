import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react'
import { classes } from './classes.ts'
import { Keys } from './Keys.tsx'
import { menuTarget } from './menuTarget.ts'
import styles from './Menu.module.css'
import { placeBeside } from './placeBeside.ts'

export interface MenuItem {
  readonly id: string
  readonly label: string
  readonly icon?: ReactNode
  /** A digit alone chooses the item while the menu is open. */
  readonly keys?: string | undefined
  readonly disabled?: boolean
  /** Makes it a radio item. */
  readonly checked?: boolean
  /** A line stands above it. */
  readonly separated?: boolean
  readonly run: () => void
}

interface MenuProps {
  readonly label: string
  readonly trigger: ReactNode
  readonly triggerClass?: string | undefined
  readonly align?: 'start' | 'end'
  readonly items: readonly MenuItem[]
  /** By which a command finds the menu's button. */
  readonly name?: string
  /** Called whenever it opens: what has to be asked for is asked for then. */
  readonly onOpen?: () => void
}

/** A menu button: arrows, Home, End and first letters walk it; Escape, Tab and a click outside close it. */
export function Menu({ label, trigger, triggerClass, align = 'start', items, name, onOpen }: MenuProps) {
  const button = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  const id = useId()
  useShowing(open, list, button, align)
  const show = () => {
    onOpen?.()
    setOpen(true)
  }
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className={triggerClass}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        data-menu={name}
        onClick={() => (open ? setOpen(false) : show())}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return
          event.preventDefault()
          show()
        }}
      >
        {trigger}
      </button>
      {open && (
        <div
          ref={list}
          id={id}
          role="menu"
          tabIndex={-1}
          aria-label={label}
          popover="auto"
          className={styles.menu}
          onToggle={(event) => {
            if (event.newState === 'closed') setOpen(false)
          }}
          onKeyDown={(event) => walk(event, close)}
        >
          {items.map((item) => (
            <Entry key={item.id} item={item} close={close} />
          ))}
        </div>
      )}
    </>
  )
}

/** Shows an open menu beside its button, with the focus on its first entry. */
function useShowing(
  open: boolean,
  list: RefObject<HTMLElement | null>,
  button: RefObject<HTMLElement | null>,
  align: 'start' | 'end',
): void {
  useEffect(() => {
    if (!open || !list.current || !button.current) return
    list.current.showPopover()
    placeBeside(list.current, button.current.getBoundingClientRect(), align)
    entries(list.current)[0]?.focus()
  }, [open, list, button, align])
}

function walk(event: KeyboardEvent<HTMLElement>, close: () => void): void {
  event.stopPropagation()
  if (event.key === 'Escape' || event.key === 'Tab') return close()
  const all = entries(event.currentTarget)
  const chosen = all.find((entry) => entry.dataset['digit'] === event.key)
  if (chosen) {
    event.preventDefault()
    return chosen.click()
  }
  const labels = all.map((entry) => entry.textContent)
  const at = menuTarget(
    event.key,
    labels,
    all.findIndex((entry) => entry === document.activeElement),
  )
  if (at === undefined) return
  event.preventDefault()
  all[at]?.focus()
}

function Entry({ item, close }: { readonly item: MenuItem; readonly close: () => void }) {
  const radio = item.checked !== undefined
  return (
    <button
      type="button"
      role={radio ? 'menuitemradio' : 'menuitem'}
      aria-checked={item.checked}
      tabIndex={-1}
      data-digit={item.keys?.length === 1 ? item.keys : undefined}
      disabled={item.disabled}
      className={classes(styles.item, item.separated && styles.separated)}
      onClick={() => {
        close()
        item.run()
      }}
      onPointerMove={(event) => event.currentTarget.focus()}
    >
      <span className={styles.icon}>{item.icon}</span>
      <span className={styles.label}>{item.label}</span>
      {item.keys && <Keys keys={item.keys} />}
    </button>
  )
}

function entries(menu: HTMLElement): HTMLButtonElement[] {
  return [...menu.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')]
}
