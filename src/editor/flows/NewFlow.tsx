import { useState } from 'react'
import { partName, type Id } from '../../model/index.ts'
import { useLanguage } from '../i18n/index.ts'
import { Button } from '../ui/Button.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useDocument } from '../ui/useStores.ts'
import { Ends } from './Ends.tsx'
import { createFlow } from './flowEdits.ts'
import styles from './Flows.module.css'
import { words } from './words.ts'

/** A flow in the making; it enters the document only once it has both ends. */
export function NewFlow({ onDone }: { readonly onDone: () => void }) {
  const language = useLanguage()
  const text = words[language]
  const design = useDocument((document) => document.design)
  const [label, setLabel] = useState('')
  const [entry, setEntry] = useState<readonly Id[]>([])
  const [goals, setGoals] = useState<readonly Id[]>([])
  const names = (ids: readonly Id[]) => ids.map((id) => partName(design, id)).join(', ')
  const create = () => {
    if (createFlow({ label: label || `${names(entry)} → ${names(goals)}`, entry, goals }, language)) onDone()
  }
  return (
    <div className={styles.making}>
      <h4 className={styles.title}>{text.making}</h4>
      <TextField
        small
        label={text.name}
        placeholder={text.namePlaceholder}
        value={label}
        onCommit={setLabel}
      />
      <Ends label={text.from} ids={entry} onChange={setEntry} />
      <Ends label={text.to} ids={goals} onChange={setGoals} />
      <div className={styles.actions}>
        <Button small look="primary" disabled={entry.length === 0 || goals.length === 0} onClick={create}>
          {text.create}
        </Button>
        <Button small onClick={onDone}>
          {text.cancel}
        </Button>
      </div>
    </div>
  )
}
