import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { Popup } from '../../store/index.ts'
import { canvasView } from '../canvas/index.ts'
import { contextNow, runCommand, type Command } from '../commands/index.ts'
import { useLanguage } from '../i18n/index.ts'
import { classes } from '../ui/classes.ts'
import { Keys } from '../ui/Keys.tsx'
import styles from '../ui/Menu.module.css'
import { menuTarget } from '../ui/menuTarget.ts'
import { placeBeside } from '../ui/placeBeside.ts'
import { menuFor, subjectOf } from './menuFor.ts'
import { words } from './words.ts'

interface ContextMenuProps {
  readonly popup: Extract<Popup, { readonly kind: 'menu' }>
  readonly close: () => void
}

/** What can be done with what is selected, where the pointer is: the same records as keys and command palette read. */
export function ContextMenu({ popup: { at }, close }: ContextMenuProps) {
  const text = words[useLanguage()]
  const list = useRef<HTMLDivElement>(null)
  const [context] = useState(() => contextNow())
  const [sections] = useState(() => menuFor(context))
  const run = (id: string) => {
    close()
    // What is pasted or added goes where the menu was asked for.
    canvasView.pointAt(at)
    runCommand(id)
  }
  useEffect(() => {
    const element = list.current
    if (!element) return
    element.showPopover()
    placeBeside(element, new DOMRect(at.x, at.y - 6, 0, 0), 'start')
    element.focus()
  }, [at])
  return (
    <div
      ref={list}
      role="menu"
      tabIndex={-1}
      aria-label={text[subjectOf(context)]}
      popover="auto"
      className={styles.menu}
      onToggle={(event) => {
        if (event.newState === 'closed') close()
      }}
      onContextMenu={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Escape' || event.key === 'Tab') {
          event.preventDefault()
          return close()
        }
        walk(event)
      }}
    >
      {sections.map((commands, section) =>
        commands.map((command, place) => (
          <Entry
            key={command.id}
            command={command}
            detail={command.detail?.(context)}
            separated={section > 0 && place === 0}
            run={() => run(command.id)}
          />
        )),
      )}
    </div>
  )
}

/** Arrows and first letters go from entry to entry. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const all = [...event.currentTarget.querySelectorAll('button')]
  const at = all.findIndex((one) => one === document.activeElement)
  const labels = all.map((one) => one.textContent)
  const target = menuTarget(event.key, labels, at)
  if (target === undefined) return
  event.preventDefault()
  all[target]?.focus()
}

interface EntryProps {
  readonly command: Command
  readonly detail: string | undefined
  readonly separated: boolean
  readonly run: () => void
}

function Entry({ command: { label, icon: Icon, keys }, detail, separated, run }: EntryProps) {
  const language = useLanguage()
  const name = label[language]
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      className={classes(styles.item, separated && styles.separated)}
      onClick={run}
      onPointerMove={(event) => event.currentTarget.focus()}
    >
      <span className={styles.icon}>{Icon && <Icon size={16} />}</span>
      <span className={styles.label}>{detail === undefined ? name : `${name}: ${detail}`}</span>
      {keys[0] !== undefined && <Keys keys={keys[0]} />}
    </button>
  )
}
