import { Suspense, useState } from 'react'
import type { ThemeName } from '../../scene/index.ts'
import { useLanguage, useText } from '../i18n/index.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { useSession } from '../ui/useStores.ts'
import { Questions } from './Questions.tsx'
import styles from './Quiz.module.css'
import { questions } from './questions/questions.ts'
import { keepScore, noScore, readScore, type Score } from './score.ts'
import { Spot } from './spot/Spot.tsx'
import { words } from './words.ts'

interface QuizDialogProps {
  readonly theme: ThemeName
  readonly onClose: () => void
}

/** Predict first, then see what the analysis says: the questions of the notes, and any sample with its verdict hidden.
 *  The page behind is covered, for it may show the verdict. */
export function QuizDialog({ theme, onClose }: QuizDialogProps) {
  const text = words[useLanguage()]
  const ui = useText()
  const subject = useSession((session) => session.subject?.[0])
  const [mode, setMode] = useState<'questions' | 'spot'>(subject === undefined ? 'questions' : 'spot')
  const [score, setScore] = useState(readScore)
  const keep = (next: Score) => {
    keepScore(next)
    setScore(next)
  }
  const modes = (['questions', 'spot'] as const).map((value) => ({ value, label: text.modes[value] }))
  return (
    <Dialog
      title={text.title}
      closeLabel={ui.app.close}
      size="full"
      covers
      onClose={onClose}
      tools={
        <>
          <Segmented label={text.modes.label} value={mode} options={modes} onChange={setMode} />
          <ScoreLine score={score} onReset={() => keep(noScore)} />
        </>
      }
    >
      {mode === 'questions' ? (
        <Questions theme={theme} score={score} onScore={keep} onClose={onClose} />
      ) : (
        <Suspense>
          <Spot theme={theme} first={subject} score={score} onScore={keep} onClose={onClose} />
        </Suspense>
      )}
    </Dialog>
  )
}

function ScoreLine({ score, onReset }: { readonly score: Score; readonly onReset: () => void }) {
  const text = words[useLanguage()].score
  const asked = Object.values(score.asked)
  const right = asked.filter((one) => one === 'right').length
  return (
    <fieldset aria-label={text.label} title={text.label} className={styles.score}>
      <span>{text.questions(right, questions.length)}</span>
      {score.rounds > 0 && <span>{text.spot(score.clean, score.rounds)}</span>}
      {(asked.length > 0 || score.rounds > 0) && (
        <Button small look="quiet" onClick={onReset}>
          {text.reset}
        </Button>
      )}
    </fieldset>
  )
}
