import { useMemo } from 'react'
import type { SampleEntry } from '../../store/index.ts'
import { useLanguage } from '../i18n/index.ts'
import { notesOf, verdicts, type Filter } from './filterSamples.ts'
import styles from './Gallery.module.css'
import { words } from './words.ts'

interface FiltersProps {
  readonly samples: readonly SampleEntry[]
  readonly filter: Omit<Filter, 'query'>
  readonly onChange: (filter: Omit<Filter, 'query'>) => void
}

/** Which note the samples come from, and what is to be seen on them. */
export function Filters({ samples, filter, onChange }: FiltersProps) {
  const text = words[useLanguage()]
  const notes = useMemo(() => [...new Set(samples.flatMap(notesOf))].sort(), [samples])
  const verdict = verdicts.find((one) => one === filter.verdict)
  return (
    <div className={styles.filters}>
      <select
        className={styles.select}
        aria-label={text.note}
        value={filter.note ?? ''}
        onChange={({ target }) => onChange({ ...filter, note: target.value || undefined })}
      >
        <option value="">{text.allNotes}</option>
        {notes.map((note) => (
          <option key={note} value={note}>
            {text.noteName(note)}
          </option>
        ))}
      </select>
      <select
        className={styles.select}
        aria-label={text.verdict}
        value={verdict ?? ''}
        onChange={({ target }) =>
          onChange({ ...filter, verdict: verdicts.find((one) => one === target.value) })
        }
      >
        <option value="">{text.allVerdicts}</option>
        {verdicts.map((one) => (
          <option key={one} value={one}>
            {text.verdicts[one]}
          </option>
        ))}
      </select>
    </div>
  )
}
