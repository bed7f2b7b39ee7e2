import X from 'lucide-react/icons/x'
import { useState } from 'react'
import type { AvailabilityOfFlow, Formula } from '../../analysis/index.ts'
import { flowName } from '../../checks/index.ts'
import { availabilityInWords, percentInWords, rangeInWords } from '../../formats/index.ts'
import { useLanguage } from '../i18n/index.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { useDerived } from '../ui/useStores.ts'
import { useStructure } from '../ui/useStructure.ts'
import styles from './Availability.module.css'
import { InputList } from './InputList.tsx'
import { useDeep } from './useDeep.ts'
import { useNames } from './useNames.ts'
import { words } from './words.ts'

interface AvailabilityCardProps {
  /** The flow shown first. */
  readonly shown: string
  readonly onClose: () => void
}

/** What a flow's availability is made of, with every input and where it comes from. */
export function AvailabilityCard({ shown, onClose }: AvailabilityCardProps) {
  const text = words[useLanguage()]
  const design = useStructure()
  const flows = useDerived((derived) => derived.analysis.flows)
  const availability = useDeep((deep) => deep.availability)
  const [chosen, setChosen] = useState(shown)
  const flow = flows.find(({ id }) => id === chosen) ?? flows[0]
  const answer = flow && availability.get(flow.id)
  return (
    <div className={styles.content}>
      <header className={styles.head}>
        <h2 className={styles.title}>{text.title}</h2>
        <IconButton label={text.close} icon={<X size={16} />} onClick={onClose} />
      </header>
      {flows.length > 1 && (
        <SelectField
          label={text.flow}
          value={flow?.id ?? ''}
          options={flows.map((one) => ({ value: one.id, label: flowName(design, one) }))}
          onChange={setChosen}
        />
      )}
      {answer ? (
        <Answer answer={answer} />
      ) : (
        <p className={styles.note}>{flow?.works === false ? text.broken : text.notModelled}</p>
      )}
    </div>
  )
}

function Answer({ answer }: { readonly answer: AvailabilityOfFlow }) {
  const language = useLanguage()
  const text = words[language]
  const names = useNames()
  const pending = useDeep((deep) => deep.pending)
  return (
    <>
      <p className={styles.large}>{availabilityInWords(answer.value, language)}</p>
      <p className={styles.note}>
        {pending ? text.pending : `${text.range(rangeInWords(answer))} · ${text.method[answer.method]}`}
      </p>
      <FormulaOf answer={answer} />
      {answer.weakest.length > 0 && (
        <section>
          <h3 className={styles.heading}>{text.weakest}</h3>
          <ol className={styles.weakest}>
            {answer.weakest.map((input) => (
              <li key={input.failure}>
                {names(input.failure)} <span>{text.share(`${Math.round(input.importance * 100)} %`)}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
      <InputList inputs={answer.inputs} />
      <p className={styles.note}>{text.caveat}</p>
    </>
  )
}

/** value = places × shared × rest, with what each stands for. */
function FormulaOf({ answer: { value, formula } }: { readonly answer: AvailabilityOfFlow }) {
  const text = words[useLanguage()]
  const factors = (['places', 'shared', 'rest'] as const).map((key) => ({ key, ...formula[key] }))
  return (
    <section>
      <h3 className={styles.heading}>{text.formula}</h3>
      <p className={styles.formula}>
        {`${percentInWords(value)} = ${factors.map((factor) => percentInWords(factor.value)).join(' × ')}`}
      </p>
      <dl className={styles.factors}>
        {factors.map((factor) => (
          <Factor key={factor.key} name={text[factor.key]} factor={factor} />
        ))}
      </dl>
    </section>
  )
}

const mostNames = 6

function Factor({ name, factor }: { readonly name: string; readonly factor: Formula['rest'] }) {
  const text = words[useLanguage()]
  const names = useNames()
  const shown = factor.of.slice(0, mostNames).map(names)
  const more = factor.of.length - shown.length
  return (
    <div>
      <dt>
        {name} <span>{percentInWords(factor.value)}</span>
      </dt>
      <dd>{shown.length === 0 ? text.nothing : `${shown.join(', ')}${more > 0 ? ` +${more}` : ''}`}</dd>
    </div>
  )
}
