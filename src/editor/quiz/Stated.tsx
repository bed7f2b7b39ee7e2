import { propertiesOf, type Property } from '../../catalog/index.ts'
import type { Language } from '../../checks/index.ts'
import { indexOf, partName, type Design } from '../../model/index.ts'
import { useLanguage } from '../i18n/index.ts'
import styles from './Quiz.module.css'
import type { QuizOption } from './questions/types.ts'
import { words } from './words.ts'

interface StatedProps {
  readonly design: Design
  readonly option: QuizOption
}

/** What the question states of the drawing's parts: the analysis goes by it too, so it is told. */
export function Stated({ design, option: { requires = [] } }: StatedProps) {
  const language = useLanguage()
  const text = words[language].question
  if (requires.length === 0) return undefined
  const { nodes } = indexOf(design)
  const told = requires.map(({ on, key, value }) => {
    const property = propertiesOf(nodes.get(on)?.service ?? '').find((one) => one.key === key)
    const name = property?.label[language] ?? key
    return `${partName(design, on)}: ${name} – ${valueIn(value, property, language)}`
  })
  return (
    <p className={styles.faint}>
      {text.stated} {told.join('; ')}
    </p>
  )
}

function valueIn(
  value: string | number | boolean,
  property: Property | undefined,
  language: Language,
): string {
  const text = words[language].question
  if (typeof value === 'boolean') return value ? text.yes : text.no
  if (property?.type === 'choice')
    return property.options.find((one) => one.value === value)?.label[language] ?? String(value)
  const unit = property?.type === 'number' ? (property.unit?.[language] ?? '') : ''
  return `${String(value)} ${unit}`.trim()
}
