import Check from 'lucide-react/icons/check'
import Circle from 'lucide-react/icons/circle'
import X from 'lucide-react/icons/x'
import { useState } from 'react'
import type { ThemeName } from '../../scene/index.ts'
import { useLanguage } from '../i18n/index.ts'
import { QuestionView } from './QuestionView.tsx'
import styles from './Quiz.module.css'
import { questions } from './questions/questions.ts'
import { withAnswer, type Score } from './score.ts'
import { words } from './words.ts'

interface QuestionsProps {
  readonly theme: ThemeName
  readonly score: Score
  readonly onScore: (score: Score) => void
  readonly onClose: () => void
}

const marks = { right: Check, wrong: X, open: Circle } as const

/** The questions of the notes, one at a time; it begins with the first that is open. */
export function Questions({ theme, score, onScore, onClose }: QuestionsProps) {
  const text = words[useLanguage()].question
  const [id, setId] = useState(
    () => questions.find((one) => score.asked[one.id] === undefined)?.id ?? questions[0]?.id,
  )
  const at = Math.max(
    0,
    questions.findIndex((one) => one.id === id),
  )
  const question = questions[at]
  return (
    <div className={styles.mode}>
      <nav aria-label={text.list} className={styles.steps}>
        {questions.map((one) => {
          const state = score.asked[one.id] ?? 'open'
          const Mark = marks[state]
          return (
            <button
              key={one.id}
              type="button"
              className={styles.step}
              data-state={state}
              aria-current={one.id === id ? 'step' : undefined}
              aria-label={`${text.number(one.number)}, ${text.states[state]}`}
              onClick={() => setId(one.id)}
            >
              <Mark size={12} aria-hidden="true" />
              {one.number}
            </button>
          )
        })}
      </nav>
      {question && (
        <QuestionView
          key={question.id}
          question={question}
          theme={theme}
          onPredict={(right) => onScore(withAnswer(score, question.id, right))}
          onNext={() => setId(questions[(at + 1) % questions.length]?.id)}
          onClose={onClose}
        />
      )}
    </div>
  )
}
