import ChevronDown from 'lucide-react/icons/chevron-down'
import { classes } from './classes.ts'
import styles from './Field.module.css'

interface SelectFieldProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value) => void
}

/** One of a few: the platform's own list, in our clothes. */
export function SelectField<Value extends string>({
  label,
  value,
  options,
  onChange,
}: SelectFieldProps<Value>) {
  return (
    <span className={styles.selectBox}>
      <select
        aria-label={label}
        className={classes(styles.input, styles.small, styles.select)}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value)
          if (chosen) onChange(chosen.value)
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown size={14} className={styles.chevron} aria-hidden="true" />
    </span>
  )
}
