import { useCallback, useMemo, useState } from 'react'
import type { Design } from '../../model/index.ts'
import type { ThemeName } from '../../scene/index.ts'
import { useLanguage } from '../i18n/index.ts'
import { Stage } from '../picture/Stage.tsx'
import { useJudged } from '../picture/useJudged.ts'
import { Button } from '../ui/Button.tsx'
import { Explanation } from './Explanation.tsx'
import { altOf, sceneOf } from './optionScene.ts'
import { Options } from './Options.tsx'
import styles from './Quiz.module.css'
import { asAsked, withoutHints } from './questions/asAsked.ts'
import type { Question } from './questions/types.ts'
import { words } from './words.ts'

interface QuestionViewProps {
  readonly question: Question
  readonly theme: ThemeName
  readonly onPredict: (right: boolean) => void
  readonly onNext: () => void
  readonly onClose: () => void
}

/** One question: its options to look at and choose from, and after the prediction what the analysis says of each. */
export function QuestionView({ question, theme, onPredict, onNext, onClose }: QuestionViewProps) {
  const language = useLanguage()
  const text = words[language]
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [looked, setLooked] = useState(question.today === undefined ? question.options[0]?.letter : undefined)
  const [predicted, setPredicted] = useState(false)
  const right = question.options.filter((option) => option.right).map(({ letter }) => letter)
  const isRight = right.length === chosen.length && right.every((letter) => chosen.includes(letter))
  const option = question.options.find(({ letter }) => letter === looked)
  const { title, situation } = question.words[language]
  const choose = (letter: string) => {
    setLooked(letter)
    setChosen((before) => toggled(before, letter, right.length))
  }
  const predict = () => {
    setPredicted(true)
    setLooked(chosen.find((letter) => !right.includes(letter)) ?? chosen[0])
    onPredict(isRight)
  }
  return (
    <div className={styles.columns}>
      <div className={styles.side}>
        <h3 className={styles.heading}>{title}</h3>
        <p>{situation}</p>
        <Options
          question={question}
          chosen={chosen}
          looked={looked}
          predicted={predicted}
          onChoose={choose}
          onLook={setLooked}
        />
        <Button
          look="primary"
          disabled={chosen.length !== right.length}
          onClick={predicted ? onNext : predict}
        >
          {predicted ? text.question.next : text.question.predict}
        </Button>
        <output className={styles.result} data-right={predicted ? isRight : undefined}>
          {predicted && (isRight ? text.question.right : text.question.wrong)(right.join(', '))}
        </output>
        {predicted && <Lesson question={question} />}
      </div>
      <Look
        question={question}
        option={option}
        predicted={predicted && option !== undefined}
        theme={theme}
        onClose={onClose}
      />
    </div>
  )
}

function Lesson({ question }: { readonly question: Question }) {
  const language = useLanguage()
  const text = words[language].question
  return (
    <section>
      <h4 className={styles.small}>{text.lesson}</h4>
      <p>{question.words[language].lesson}</p>
      <p className={styles.faint}>
        {text.source}: {question.source}
      </p>
    </section>
  )
}

/** A choice more, or one less; among single choices the new one takes the place of the old. */
function toggled(before: readonly string[], letter: string, most: number): readonly string[] {
  if (most === 1) return [letter]
  if (before.includes(letter)) return before.filter((one) => one !== letter)
  return [...before, letter].slice(-most)
}

interface LookProps extends Pick<QuestionViewProps, 'question' | 'theme' | 'onClose'> {
  readonly option: Question['options'][number] | undefined
  readonly predicted: boolean
}

/** The drawing that is looked at: bare before the prediction, with what speaks against it after. */
function Look({ question, option, predicted, theme, onClose }: LookProps) {
  const language = useLanguage()
  const text = words[language]
  const change = useCallback(
    (design: Design) => {
      const asked = option ? asAsked(design, option) : design
      return predicted ? asked : withoutHints(asked)
    },
    [option, predicted],
  )
  const slug = option?.sample ?? question.today ?? question.options[0]?.sample ?? ''
  const { judged, failed } = useJudged(slug, change)
  const scene = useMemo(
    () => judged && sceneOf(judged, predicted ? option : undefined, language),
    [judged, option, predicted, language],
  )
  const name = option ? text.question.option(option.letter) : text.question.today
  return (
    <div className={styles.look}>
      <h4 className={styles.small}>{name}</h4>
      <Stage scene={scene} theme={theme} alt={judged ? altOf(judged, name, language) : ''} />
      {failed !== undefined && (
        <p role="alert">
          {text.failed} {failed}
        </p>
      )}
      {predicted && option && judged && (
        <Explanation question={question} option={option} judged={judged} onClose={onClose} />
      )}
    </div>
  )
}
