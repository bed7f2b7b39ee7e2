import X from 'lucide-react/icons/x'
import { partName, type Id } from '../../model/index.ts'
import { useLanguage } from '../i18n/index.ts'
import { SelectField } from '../ui/SelectField.tsx'
import { useDocument } from '../ui/useStores.ts'
import styles from './Flows.module.css'
import { words } from './words.ts'

interface EndsProps {
  readonly label: string
  readonly ids: readonly Id[]
  readonly onChange: (ids: readonly Id[]) => void
}

/** The parts a flow begins or ends at. The last one stays: a flow without an end is none. */
export function Ends({ label, ids, onChange }: EndsProps) {
  const text = words[useLanguage()]
  const design = useDocument((document) => document.design)
  const free = design.nodes.filter(({ id }) => !ids.includes(id))
  return (
    <fieldset className={styles.ends} aria-label={label}>
      <span>{label}</span>
      <SelectField
        label={`${label}: ${text.addPart}`}
        value=""
        options={[
          { value: '', label: text.addPart },
          ...free.map(({ id }) => ({ value: id, label: partName(design, id) })),
        ]}
        onChange={(id) => id && onChange([...ids, id])}
      />
      {ids.length > 0 && (
        <span className={styles.parts}>
          {ids.map((id) => (
            <span key={id} className={styles.chip}>
              {partName(design, id)}
              {ids.length > 1 && (
                <button
                  type="button"
                  aria-label={text.takeOut(partName(design, id))}
                  onClick={() => onChange(ids.filter((other) => other !== id))}
                >
                  <X size={12} aria-hidden="true" />
                </button>
              )}
            </span>
          ))}
        </span>
      )}
    </fieldset>
  )
}
