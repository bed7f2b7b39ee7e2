import CircleAlert from 'lucide-react/icons/circle-alert'
import CircleSlash from 'lucide-react/icons/circle-slash'
import Info from 'lucide-react/icons/info'
import X from 'lucide-react/icons/x'
import { useEffect, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { commandOf, runCommand } from '../editor/commands/index.ts'
import { useLanguage, useText } from '../editor/i18n/index.ts'
import { Button } from '../editor/ui/Button.tsx'
import { IconButton } from '../editor/ui/IconButton.tsx'
import { useTopmostDialog } from '../editor/ui/modal.ts'
import { useSession } from '../editor/ui/useStores.ts'
import { sessionStore, type Notice } from '../store/index.ts'
import styles from './Notices.module.css'
import { useReplaced } from './useReplaced.ts'

/** How long a message that needs no answer stays, in milliseconds; an error stays until it is dismissed. */
const stay = { info: 6000, refused: 8000, error: Infinity } as const

const marks = { info: Info, refused: CircleSlash, error: CircleAlert } as const

/** Messages in the corner of the drawing, spoken as they come. */
export function Notices() {
  const text = useText().app
  const notices = useSession((session) => session.notices)
  const [isReplaced, forget] = useReplaced()
  const dialog = useTopmostDialog()
  // A dialog shows what is said about itself; what came before waits until it is closed.
  const known = useMemo(() => (dialog ? lastNotice() : undefined), [dialog])
  const shown = known === undefined ? notices : notices.filter(({ id }) => id > known)
  const all = (
    <section aria-label={text.notices} className={styles.notices}>
      <div aria-live="polite" className={styles.stack}>
        {isReplaced && !dialog && <KeptBefore onDone={forget} />}
        {shown.map((notice) => (
          <One key={notice.id} notice={notice} />
        ))}
      </div>
    </section>
  )
  return dialog ? createPortal(all, dialog) : all
}

/** The drawing that was open before is a click away. */
function KeptBefore({ onDone }: { readonly onDone: () => void }) {
  const text = useText()
  const back = () => {
    onDone()
    runCommand('reopenPrevious')
  }
  return (
    <div className={styles.notice}>
      <Info size={16} aria-hidden="true" />
      <div className={styles.words}>
        <p>{text.notice.kept}</p>
        <p>
          <Button small onClick={back}>
            {text.app.back}
          </Button>
        </p>
      </div>
      <IconButton small label={text.app.dismiss} icon={<X size={14} />} onClick={onDone} />
    </div>
  )
}

/** Id of the newest message; they are counted upwards. */
function lastNotice(): number {
  return sessionStore.getState().notices.at(-1)?.id ?? -1
}

function One({ notice }: { readonly notice: Notice }) {
  const text = useText().app
  const [held, setHeld] = useState(false)
  const Mark = marks[notice.tone]
  const { id, tone, details } = notice
  useEffect(() => {
    if (held || stay[tone] === Infinity) return
    const timer = setTimeout(() => sessionStore.getState().dismiss(id), stay[tone])
    return () => clearTimeout(timer)
  }, [id, tone, held])
  return (
    <div
      className={styles.notice}
      data-tone={tone}
      role={tone === 'error' ? 'alert' : undefined}
      // One that came up under a resting pointer, or that something is dragged over, is not being read.
      onPointerMove={({ buttons }) => {
        if (buttons === 0) setHeld(true)
      }}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Mark size={16} aria-hidden="true" />
      <div className={styles.words}>
        <p>{notice.text}</p>
        {details?.length === 1 && (
          <ul className={styles.reason}>
            <li>{details[0]}</li>
          </ul>
        )}
        {details && details.length > 1 && (
          <details>
            <summary>
              {text.details} ({details.length})
            </summary>
            <ul className={styles.details}>
              {details.map((detail) => (
                <li key={detail}>{detail}</li>
              ))}
            </ul>
          </details>
        )}
        {notice.command && <Answer command={notice.command} />}
      </div>
      <IconButton
        small
        label={text.dismiss}
        icon={<X size={14} />}
        onClick={() => sessionStore.getState().dismiss(id)}
      />
    </div>
  )
}

/** The command that helps with what a message tells. */
function Answer({ command }: { readonly command: string }) {
  const language = useLanguage()
  return (
    <p>
      <Button small onClick={() => runCommand(command)}>
        {commandOf(command).label[language]}
      </Button>
    </p>
  )
}
