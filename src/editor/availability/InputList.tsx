import RotateCcw from 'lucide-react/icons/rotate-ccw'
import type { InputUse } from '../../analysis/index.ts'
import { rangeInWords } from '../../formats/index.ts'
import { useLanguage } from '../i18n/index.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { NumberField } from '../ui/NumberField.tsx'
import { tryEdit } from '../ui/tryEdit.ts'
import { useDocument } from '../ui/useStores.ts'
import styles from './Availability.module.css'
import { carriersOf, setAvailability } from './setAvailability.ts'
import { useNames } from './useNames.ts'
import { words } from './words.ts'

/** Every figure a result rests on, the most important first; each can be replaced by one of the author's. */
export function InputList({ inputs }: { readonly inputs: readonly InputUse[] }) {
  const text = words[useLanguage()]
  return (
    <section>
      <h3 className={styles.heading}>
        {text.inputs} <span>{inputs.length}</span>
      </h3>
      <ul className={styles.inputs}>
        {inputs.map((input) => (
          <Input key={input.failure} input={input} />
        ))}
      </ul>
    </section>
  )
}

function Input({ input }: { readonly input: InputUse }) {
  const language = useLanguage()
  const text = words[language]
  const name = useNames()(input.failure)
  const editable = useDocument(({ design }) => carriersOf(design, input.failure).length > 0)
  const isOwn = input.provenance === 'author'
  const set = (percent: number | undefined) =>
    tryEdit(text.change(name), (design) => setAvailability(design, input.failure, percent))
  return (
    <li className={styles.input}>
      <span className={styles.inputName}>
        {name}
        <span className={styles.basis}>{basisWords(input, language)}</span>
      </span>
      <span className={styles.provenance} data-from={input.provenance}>
        {text.provenance[input.provenance]}
      </span>
      {isOwn && (
        <IconButton
          small
          label={text.reset(name)}
          icon={<RotateCcw size={12} />}
          onClick={() => set(undefined)}
        />
      )}
      {editable ? (
        <NumberField
          label={text.input(name)}
          value={isOwn ? input.percent : undefined}
          placeholder={String(input.percent)}
          min={0}
          max={100}
          onCommit={set}
        />
      ) : (
        <span className={styles.fixed}>{input.percent}</span>
      )}
      <span aria-hidden="true">%</span>
    </li>
  )
}

function basisWords({ basis, low, high }: InputUse, language: 'en' | 'ko'): string {
  const text = words[language]
  // A number keeps its sign beside it.
  const range = rangeInWords({ low: low / 100, high: high / 100 }).replaceAll(' ', '\u00a0')
  switch (basis.key) {
    case 'sla':
      return [basis.when ? basis.when[language] : text.sla, range].join(' · ')
    case 'default':
      return [text.kinds[basis.kind], range].join(' · ')
    case 'stated':
      return ''
  }
}
