import { useRef, useState } from 'react'
import { classes } from './classes.ts'
import styles from './Field.module.css'

interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly onCommit: (value: string) => void
  readonly placeholder?: string | undefined
  readonly small?: boolean
  readonly lines?: number
  readonly maxLength?: number
  readonly id?: string | undefined
}

/** Text that counts when Enter is pressed or the field is left; Escape takes it back. */
export function TextField({
  label,
  value,
  onCommit,
  lines,
  small,
  maxLength = 1000,
  ...rest
}: TextFieldProps) {
  const [edited, setEdited] = useState<string>()
  const draft = edited ?? value
  const escaped = useRef(false)
  const shared = {
    ...rest,
    maxLength,
    'aria-label': label,
    className: classes(styles.input, small && styles.small),
    value: draft,
    onBlur: () => {
      if (!escaped.current && draft !== value) onCommit(draft)
      setEdited(undefined)
      escaped.current = false
    },
  }
  const keys = (event: React.KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') escaped.current = true
    if (event.key === 'Escape' || (event.key === 'Enter' && (!lines || !event.shiftKey))) {
      event.preventDefault()
      event.stopPropagation()
      event.currentTarget.blur()
    }
  }
  if (lines) {
    return (
      <textarea
        {...shared}
        rows={lines}
        onChange={(event) => setEdited(event.target.value)}
        onKeyDown={keys}
      />
    )
  }
  return (
    <input {...shared} type="text" onChange={(event) => setEdited(event.target.value)} onKeyDown={keys} />
  )
}
