import Compass from 'lucide-react/icons/compass'
import Search from 'lucide-react/icons/search'
import { useState } from 'react'
import { textHolds } from '../../catalog/index.ts'
import { commandGroups, commandOf, commands, runCommand, type Command } from '../../editor/commands/index.ts'
import { useLanguage, useText } from '../../editor/i18n/index.ts'
import { Button } from '../../editor/ui/Button.tsx'
import { Dialog } from '../../editor/ui/Dialog.tsx'
import { EmptyState } from '../../editor/ui/EmptyState.tsx'
import { Keys } from '../../editor/ui/Keys.tsx'
import styles from './Help.module.css'
import { words } from './words.ts'

/** Every shortcut, from the same records the keys themselves are read from; and what the mouse does. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const language = useLanguage()
  const ui = useText()
  const text = words[language]
  const [query, setQuery] = useState('')
  const fits = (words: string) => query.trim() === '' || textHolds(query, words) > 0
  // What has no keys is found all the same by who asks for it.
  const asked = query.trim() !== ''
  const shown = commands.filter(({ keys, label }) => (asked || keys.length > 0) && fits(label[language]))
  return (
    <Dialog
      title={ui.help.title}
      closeLabel={ui.app.close}
      onClose={onClose}
      tools={
        <input
          type="search"
          className={styles.field}
          placeholder={text.find}
          aria-label={text.find}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      }
    >
      <div className={styles.scroll}>
        {!asked && (
          <p className={styles.tour}>
            <Button small icon={<Compass size={16} />} onClick={() => runCommand('tour')}>
              {commandOf('tour').label[language]}
            </Button>
          </p>
        )}
        {commandGroups.map((group) => {
          const members = shown.filter((command) => command.group === group)
          if (members.length === 0) return undefined
          return (
            <section key={group}>
              <h3 className={styles.heading}>{text.groups[group]}</h3>
              <ul className={styles.list}>
                {members.map((command) => (
                  <Shortcut
                    key={command.id}
                    command={command}
                    name={command.label[language]}
                    onClose={onClose}
                  />
                ))}
              </ul>
            </section>
          )
        })}
        <Gestures fits={fits} />
        {shown.length === 0 && !text.gestures.some((one) => fits(one.join(' '))) && (
          <EmptyState icon={<Search size={24} />} title={text.nothing(query.trim())} />
        )}
      </div>
    </Dialog>
  )
}

/** What the mouse and fingers do. */
function Gestures({ fits }: { readonly fits: (words: string) => boolean }) {
  const text = words[useLanguage()]
  const gestures = text.gestures.filter(([gesture, effect]) => fits(`${gesture} ${effect}`))
  if (gestures.length === 0) return undefined
  return (
    <section>
      <h3 className={styles.heading}>{text.mouse}</h3>
      <dl className={styles.list}>
        {gestures.map(([gesture, effect]) => (
          <div key={gesture} className={styles.row}>
            <dt>{effect}</dt>
            <dd className={styles.gesture}>{gesture}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

interface ShortcutProps {
  readonly command: Command
  readonly name: string
  readonly onClose: () => void
}

/** A command with its keys; choosing it does it. */
function Shortcut({ command, name, onClose }: ShortcutProps) {
  return (
    <li className={styles.row}>
      <button
        type="button"
        className={styles.command}
        onClick={() => {
          onClose()
          runCommand(command.id)
        }}
      >
        {name}
        <span className={styles.keys}>
          {command.keys.slice(0, 2).map((keys) => (
            <Keys key={keys} keys={keys} />
          ))}
        </span>
      </button>
    </li>
  )
}
