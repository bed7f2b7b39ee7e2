import Check from 'lucide-react/icons/check'
import X from 'lucide-react/icons/x'
import { useId } from 'react'
import { useLanguage } from '../i18n/index.ts'
import styles from './Quiz.module.css'
import type { Question } from './questions/types.ts'
import { words } from './words.ts'

interface OptionsProps {
  readonly question: Question
  readonly chosen: readonly string[]
  readonly looked: string | undefined
  readonly predicted: boolean
  readonly onChoose: (letter: string) => void
  readonly onLook: (letter: string | undefined) => void
}

/** The options: to choose from before the prediction, to look through after it. */
export function Options(props: OptionsProps) {
  const { question, predicted, looked, onLook } = props
  const language = useLanguage()
  const text = words[language].question
  const most = question.options.filter((option) => option.right).length
  return (
    <fieldset className={styles.options}>
      <legend>
        <strong>{question.words[language].ask}</strong> {!predicted && text.choose(most)}
      </legend>
      {question.today !== undefined && (
        <button
          type="button"
          className={styles.option}
          aria-pressed={looked === undefined}
          onClick={() => onLook(undefined)}
        >
          {text.today}
        </button>
      )}
      {predicted ? <Answers {...props} /> : <Choices {...props} single={most === 1} />}
    </fieldset>
  )
}

function Choices({
  question,
  chosen,
  looked,
  onChoose,
  onLook,
  single,
}: OptionsProps & { readonly single: boolean }) {
  const language = useLanguage()
  const name = useId()
  return question.options.map(({ letter, words: own }) => (
    <label key={letter} className={styles.option} data-looked={looked === letter || undefined}>
      <input
        type={single ? 'radio' : 'checkbox'}
        name={name}
        checked={chosen.includes(letter)}
        onChange={() => onChoose(letter)}
        onFocus={() => onLook(letter)}
      />
      <span>
        <b>{letter}.</b> {own[language]}
      </span>
    </label>
  ))
}

function Answers({ question, chosen, looked, onLook }: OptionsProps) {
  const language = useLanguage()
  const text = words[language].question
  return question.options.map(({ letter, right, words: own }) => {
    const Mark = right ? Check : X
    return (
      <button
        key={letter}
        type="button"
        className={styles.option}
        data-right={right}
        aria-pressed={looked === letter}
        onClick={() => onLook(letter)}
      >
        <Mark size={16} aria-hidden="true" className={styles.mark} />
        <span>
          <b>{letter}.</b> {own[language]}{' '}
          <span className={styles.tag}>
            {[right ? text.isRight : text.isWrong, chosen.includes(letter) && text.yours]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </span>
      </button>
    )
  })
}
