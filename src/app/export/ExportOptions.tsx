import { useId } from 'react'
import { useText } from '../../editor/i18n/index.ts'
import { Segmented } from '../../editor/ui/Segmented.tsx'
import { Switch } from '../../editor/ui/Switch.tsx'
import styles from './Export.module.css'
import type { Choices } from './pictureOptions.ts'

interface ExportOptionsProps {
  readonly choices: Choices
  readonly onChange: (choices: Choices) => void
}

const scales = ['1', '2', '3', '4'] as const
const scaleOf = { '1': 1, '2': 2, '3': 3, '4': 4 } as const

/** Format, size, colours and what goes into the picture. */
export function ExportOptions({ choices, onChange }: ExportOptionsProps) {
  const text = useText().export
  const set = (change: Partial<Choices>) => onChange({ ...choices, ...change })
  const scale = scales.find((one) => scaleOf[one] === choices.scale) ?? '2'
  return (
    <div className={styles.options}>
      <Choice
        name={text.format}
        value={choices.format}
        options={[
          { value: 'png', label: 'PNG' },
          { value: 'svg', label: 'SVG' },
        ]}
        onChange={(format) => set({ format })}
      />
      <Choice
        name={text.scale}
        value={scale}
        options={scales.map((one) => ({ value: one, label: `${one}×` }))}
        onChange={(one) => set({ scale: scaleOf[one] })}
      />
      <Choice
        name={text.theme}
        value={choices.theme}
        options={(['light', 'dark'] as const).map((theme) => ({ value: theme, label: text.themes[theme] }))}
        onChange={(theme) => set({ theme })}
      />
      <Choice
        name={text.background}
        value={choices.background}
        options={(['theme', 'transparent', 'white'] as const).map((background) => ({
          value: background,
          label: text.backgrounds[background],
        }))}
        onChange={(background) => set({ background })}
      />
      <Toggle
        name={text.findings}
        hint={text.findingsHint}
        checked={choices.findings}
        onChange={(findings) => set({ findings })}
      />
      <Toggle
        name={text.embed}
        hint={text.embedHint}
        checked={choices.embed}
        onChange={(embed) => set({ embed })}
      />
    </div>
  )
}

interface ChoiceProps<Value extends string> {
  readonly name: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value) => void
}

function Choice<Value extends string>({ name, ...rest }: ChoiceProps<Value>) {
  return (
    <div className={styles.choice}>
      <span className={styles.name}>{name}</span>
      <Segmented label={name} {...rest} />
    </div>
  )
}

interface ToggleProps {
  readonly name: string
  readonly hint: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

function Toggle({ name, hint, checked, onChange }: ToggleProps) {
  const id = useId()
  return (
    <div className={styles.toggle}>
      <div>
        <p className={styles.toggleName}>{name}</p>
        <p id={id} className={styles.hint}>
          {hint}
        </p>
      </div>
      <Switch label={name} checked={checked} describedBy={id} onChange={onChange} />
    </div>
  )
}
