import Check from 'lucide-react/icons/check'
import { useEffect, useId, useRef, useState, type KeyboardEvent, type SyntheticEvent } from 'react'
import type { Finding } from '../../checks/index.ts'
import { addWaiver } from '../../model/index.ts'
import { documentStore, judgeOnce, sessionStore } from '../../store/index.ts'
import { useLanguage } from '../i18n/index.ts'
import { Button } from '../ui/Button.tsx'
import { tryEdit } from '../ui/tryEdit.ts'
import { waiversFor } from './waiversFor.ts'
import styles from './Waivers.module.css'
import { words } from './words.ts'

/** A finding somebody can live with: accepted with a reason, and with a last day if it has one. */
export function AcceptFinding({ finding }: { readonly finding: Finding }) {
  const text = words[useLanguage()]
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  const { waiver } = finding
  return (
    <div className={styles.accept}>
      {waiver?.until !== undefined && !finding.waived && (
        <p className={styles.ended}>
          {text.ended(waiver.until)} {waiver.reason}
        </p>
      )}
      {open ? (
        <AcceptForm finding={finding} onClose={close} />
      ) : (
        <Button
          ref={button}
          small
          look="quiet"
          className={styles.flush}
          icon={<Check size={14} />}
          onClick={() => setOpen(true)}
        >
          {text.accept}
        </Button>
      )}
    </div>
  )
}

interface AcceptFormProps {
  readonly finding: Finding
  readonly onClose: () => void
}

function AcceptForm({ finding, onClose }: AcceptFormProps) {
  const text = words[useLanguage()]
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [reason, setReason] = useState(finding.waiver?.reason ?? '')
  const [until, setUntil] = useState('')
  const [missing, setMissing] = useState(false)
  useEffect(() => {
    field.current?.focus()
    field.current?.form?.scrollIntoView({ block: 'nearest' })
  }, [])
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    setMissing(reason.trim() === '')
    if (reason.trim() === '') field.current?.focus()
    else void accept(finding, { reason: reason.trim(), until: until || undefined }, text.stepAccept)
  }
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event)
    if (event.key !== 'Escape') return
    event.stopPropagation()
    event.preventDefault()
    onClose()
  }
  return (
    <form noValidate aria-label={text.title} className={styles.form} onSubmit={submit}>
      <label htmlFor={`${id}-reason`}>{text.reason}</label>
      <textarea
        ref={field}
        id={`${id}-reason`}
        rows={2}
        required
        maxLength={1000}
        value={reason}
        placeholder={text.reasonHint}
        aria-invalid={missing}
        aria-describedby={missing ? `${id}-missing` : undefined}
        onChange={(event) => setReason(event.target.value)}
        onKeyDown={keys}
      />
      {missing && (
        <p id={`${id}-missing`} role="alert" className={styles.missing}>
          {text.reasonMissing}
        </p>
      )}
      <LastDay id={`${id}-until`} value={until} onChange={setUntil} onKeyDown={keys} />
      <div className={styles.buttons}>
        <Button small look="primary" type="submit">
          {text.confirm}
        </Button>
        <Button small look="quiet" onClick={onClose}>
          {text.cancel}
        </Button>
      </div>
    </form>
  )
}

interface LastDayProps {
  readonly id: string
  readonly value: string
  readonly onChange: (day: string) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

function LastDay({ id, value, onChange, onKeyDown }: LastDayProps) {
  const text = words[useLanguage()]
  return (
    <>
      <label htmlFor={id}>{text.until}</label>
      <input
        id={id}
        type="date"
        min={today()}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
      />
    </>
  )
}

/** As the checks count days. */
const today = () => new Date().toISOString().slice(0, 10)

/** One undo step, made only if the document is still the one that was judged. */
async function accept(
  finding: Finding,
  word: { readonly reason: string; readonly until: string | undefined },
  label: string,
): Promise<void> {
  const { design } = documentStore.getState()
  const { language, set } = sessionStore.getState()
  const judge = async (of: typeof design) => (await judgeOnce(of, language)).findings
  const waivers = await waiversFor(design, finding, word, judge)
  if (documentStore.getState().design !== design) return
  if (!tryEdit(label, (current) => waivers.reduce(addWaiver, current))) return
  set({ focus: undefined })
  document.getElementById('panel')?.focus({ preventScroll: true })
}
