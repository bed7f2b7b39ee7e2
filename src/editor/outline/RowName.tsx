import { useRef } from 'react'
import type { Id } from '../../model/index.ts'
import { useLanguage } from '../i18n/index.ts'
import styles from './Outline.module.css'
import type { OutlineRow } from './outlineRows.ts'
import { words } from './words.ts'

interface RowNameProps {
  readonly row: OutlineRow
  readonly renaming: boolean
  readonly onRenamed: (id: Id, name: string | undefined) => void
}

/** The name of a row, or the field that changes it. */
export function RowName({ row, renaming, onRenamed }: RowNameProps) {
  if (renaming) return <NameField row={row} onRenamed={onRenamed} />
  return (
    <span className={styles.name}>
      {row.name}
      {row.what !== 'node' && row.sort !== row.name && (
        <>
          {' '}
          <span className={styles.sort}>{row.sort}</span>
        </>
      )}
    </span>
  )
}

/** Enter and leaving it take the name, Escape does not. */
function NameField({ row, onRenamed }: Omit<RowNameProps, 'renaming'>) {
  const text = words[useLanguage()]
  const done = useRef(false)
  const finish = (name: string | undefined) => {
    if (done.current) return
    done.current = true
    onRenamed(row.id, name)
  }
  return (
    <input
      ref={(field) => field?.select()}
      className={styles.field}
      aria-label={text.rename}
      defaultValue={row.what === 'edge' ? row.label : row.name}
      maxLength={1000}
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
      onBlur={(event) => finish(event.target.value)}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Enter') finish(event.currentTarget.value)
        if (event.key === 'Escape') finish(undefined)
      }}
    />
  )
}
