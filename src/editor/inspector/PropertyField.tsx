import CircleQuestionMark from 'lucide-react/icons/circle-question-mark'
import RotateCcw from 'lucide-react/icons/rotate-ccw'
import { useId } from 'react'
import type { Property } from '../../catalog/index.ts'
import { setProp, type Id, type Json, type Props } from '../../model/index.ts'
import { useLanguage, useText } from '../i18n/index.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { NumberField } from '../ui/NumberField.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { Switch } from '../ui/Switch.tsx'
import { TextField } from '../ui/TextField.tsx'
import { tryEdit } from '../ui/tryEdit.ts'
import styles from './Inspector.module.css'
import { readProperty, type PropertyReading } from './readProperty.ts'
import { useInspectorText } from './useInspectorText.ts'

interface PropertyFieldProps {
  /** All of them get what is set. */
  readonly ids: readonly Id[]
  readonly property: Property
  readonly props: Props | undefined
  /** They say different things: shown is none of it, until one is set for all. */
  readonly differs?: boolean
  /** Why the analysis would like to know it. */
  readonly asked?: readonly string[] | undefined
}

/** One property of a part, or of several alike: its control, its default, and a way back to it. */
export function PropertyField({ ids, property, props, differs = false, asked }: PropertyFieldProps) {
  const text = useText()
  const words = useInspectorText()
  const language = useLanguage()
  const helpId = useId()
  const reading: PropertyReading = differs
    ? { stated: true, value: undefined }
    : readProperty(property, props)
  const name = property.label[language]
  const set = (value: Json | undefined) =>
    tryEdit(text.edit.set(name), (design) =>
      ids.reduce((now, id) => setProp(now, id, property.key, value), design),
    )
  return (
    <div
      className={styles.row}
      data-asked={asked && asked.length > 0 ? '' : undefined}
      data-wide={property.type === 'text' || property.type === 'choice' || undefined}
    >
      <span className={styles.rowLabel}>
        {name}
        {reading.stated && (
          <IconButton
            small
            className={styles.reset}
            label={words.reset(name)}
            icon={<RotateCcw size={12} />}
            onClick={() => set(undefined)}
          />
        )}
      </span>
      <span className={styles.control}>
        <Control property={property} reading={reading} set={set} helpId={helpId} />
      </span>
      {differs && <p className={styles.note}>{words.differs}</p>}
      {reading.odd && <p className={styles.odd}>{reading.odd}</p>}
      {property.help && (
        <p id={helpId} className={styles.help}>
          {property.help[language]}
        </p>
      )}
      {asked?.map((why) => (
        <p key={why} className={styles.asked}>
          <CircleQuestionMark size={13} aria-hidden="true" />
          {why}
        </p>
      ))}
    </div>
  )
}

interface ControlProps {
  readonly property: Property
  readonly reading: PropertyReading
  readonly set: (value: Json | undefined) => void
  readonly helpId: string
}

function Control({ property, reading, set, helpId }: ControlProps) {
  const words = useInspectorText()
  const language = useLanguage()
  const label = property.label[language]
  const { value } = reading
  switch (property.type) {
    case 'boolean':
      return (
        <Switch label={label} checked={value === true} onChange={set} describedBy={property.help && helpId} />
      )
    case 'number':
      return (
        <>
          <NumberField
            label={label}
            value={reading.stated && typeof value === 'number' ? value : undefined}
            placeholder={property.default === undefined ? '–' : String(property.default)}
            min={property.min}
            max={property.max}
            onCommit={set}
          />
          {property.unit && <span className={styles.unit}>{property.unit[language]}</span>}
        </>
      )
    case 'choice':
      return (
        <SelectField
          label={label}
          value={reading.stated && typeof value === 'string' ? value : ''}
          options={choices(property, reading, language, words)}
          onChange={(next) => set(next === '' ? undefined : next)}
        />
      )
    case 'text':
      return (
        <TextField
          small
          label={label}
          value={reading.stated && typeof value === 'string' ? value : ''}
          placeholder={property.default}
          onCommit={(next) => set(next === '' ? undefined : next)}
        />
      )
  }
}

/** The choices, after "not set" or the default; a stated value that is none of them is kept and shown. */
function choices(
  property: Property & { readonly type: 'choice' },
  { stated, value }: PropertyReading,
  language: 'en' | 'ko',
  words: { readonly noDefault: string; readonly default: (value: string) => string },
): { value: string; label: string }[] {
  const options = property.options.map((option) => ({ value: option.value, label: option.label[language] }))
  const standard = options.find((option) => option.value === property.default)
  const unset = { value: '', label: standard ? words.default(standard.label) : words.noDefault }
  const foreign =
    stated && typeof value === 'string' && !options.some((option) => option.value === value)
      ? [{ value, label: value }]
      : []
  return [unset, ...options, ...foreign]
}
