import Trash2 from 'lucide-react/icons/trash-2'
import { durationSeconds, type Flow } from '../../model/index.ts'
import { useLanguage } from '../i18n/index.ts'
import { Button } from '../ui/Button.tsx'
import { NumberField } from '../ui/NumberField.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { TextField } from '../ui/TextField.tsx'
import { Ends } from './Ends.tsx'
import { changeFlow, deleteFlow } from './flowEdits.ts'
import styles from './Flows.module.css'
import { isoDuration } from './isoDuration.ts'
import { words } from './words.ts'

/** What the author says of a flow: its name, its ends, its targets. */
export function FlowFields({ flow }: { readonly flow: Flow }) {
  const language = useLanguage()
  const text = words[language]
  const set = (change: Parameters<typeof changeFlow>[1]) => changeFlow(flow, change, language)
  return (
    <div className={styles.fields}>
      <TextField
        small
        label={text.name}
        placeholder={text.namePlaceholder}
        value={flow.label ?? ''}
        onCommit={(label) => set({ label: label || undefined })}
      />
      <Ends label={text.from} ids={flow.entry} onChange={(entry) => set({ entry })} />
      <Ends label={text.to} ids={flow.goals} onChange={(goals) => set({ goals })} />
      <div className={styles.row}>
        <span>{text.survive}</span>
        <SelectField<'none' | 'az' | 'region'>
          label={text.survive}
          value={flow.survive ?? 'none'}
          options={(['none', 'az', 'region'] as const).map((value) => ({
            value,
            label: text.surviving[value],
          }))}
          onChange={(survive) => set({ survive: survive === 'none' ? undefined : survive })}
        />
      </div>
      {(['rto', 'rpo'] as const).map((key) => (
        <div key={key} className={styles.row}>
          <span>{text[key]}</span>
          <span className={styles.time}>
            <NumberField
              label={text[key]}
              value={minutesOf(flow[key])}
              placeholder="–"
              min={0}
              onCommit={(minutes) =>
                set({ [key]: minutes === undefined ? undefined : isoDuration(minutes * 60) })
              }
            />
            {text.minutes}
          </span>
        </div>
      ))}
      <Button
        small
        look="quiet"
        className={styles.flush}
        icon={<Trash2 size={14} />}
        onClick={() => deleteFlow(flow, language)}
      >
        {text.remove}
      </Button>
    </div>
  )
}

function minutesOf(duration: string | undefined): number | undefined {
  const seconds = duration === undefined ? undefined : durationSeconds(duration)
  return seconds === undefined ? undefined : seconds / 60
}
