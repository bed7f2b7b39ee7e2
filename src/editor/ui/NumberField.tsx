import { useState } from 'react'
import { classes } from './classes.ts'
import styles from './Field.module.css'
import { readNumber } from './readNumber.ts'

interface NumberFieldProps {
  readonly label: string
  readonly value: number | undefined
  readonly min?: number | undefined
  readonly max?: number | undefined
  readonly placeholder?: string | undefined
  /** Undefined when emptied. */
  readonly onCommit: (value: number | undefined) => void
}

/** A number that counts on Enter, on leaving, and at once on the arrow keys; what is no number is taken back. */
export function NumberField({ label, value, min, max, placeholder, onCommit }: NumberFieldProps) {
  const shown = value === undefined ? '' : String(value)
  const [edited, setEdited] = useState<string>()
  const draft = edited ?? shown
  const commit = (text: string) => {
    const read = readNumber(text, min, max)
    setEdited(undefined)
    if (read !== 'invalid' && read !== value) onCommit(read)
  }
  return (
    <input
      type="text"
      inputMode="decimal"
      role="spinbutton"
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={min}
      aria-valuemax={max}
      placeholder={placeholder}
      className={classes(styles.input, styles.small, styles.number)}
      value={draft}
      onChange={(event) => setEdited(event.target.value)}
      onBlur={() => commit(draft)}
      onKeyDown={(event) => {
        const step = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0
        if (step) {
          event.preventDefault()
          commit(String((value ?? (Number(placeholder) || 0)) + step))
        }
        if (event.key === 'Enter') commit(draft)
        if (event.key === 'Escape') setEdited(undefined)
      }}
    />
  )
}
