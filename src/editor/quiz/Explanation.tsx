import type { Finding } from '../../checks/index.ts'
import { openSample, sessionStore } from '../../store/index.ts'
import { useLanguage } from '../i18n/index.ts'
import type { JudgedDrawing } from '../picture/judgedDrawing.ts'
import { Button } from '../ui/Button.tsx'
import { SeverityMark } from '../ui/SeverityMark.tsx'
import { decisiveOf } from './optionScene.ts'
import styles from './Quiz.module.css'
import { Stated } from './Stated.tsx'
import type { Question, QuizOption } from './questions/types.ts'
import { words } from './words.ts'

interface ExplanationProps {
  readonly question: Question
  readonly option: QuizOption
  readonly judged: JudgedDrawing
  readonly onClose: () => void
}

/** Why an option is right or wrong: what the analysis finds on its drawing, and what there is to notice. */
export function Explanation({ question, option, judged, onClose }: ExplanationProps) {
  const language = useLanguage()
  const text = words[language].question
  const { design, findings } = judged
  const answer = question.options.find(({ right }) => right)
  const { sample } = design
  const notice = language === 'ko' ? sample?.ko.notice : sample?.notice
  const worst = findings.find(({ severity, waived }) => severity !== 'info' && !waived)
  const finding = decisiveOf(option, findings) ?? worst
  return (
    <div className={styles.explanation}>
      <section>
        <h4 className={styles.small}>{text.found}</h4>
        {finding ? <Told finding={finding} /> : <p>{text.nothing}</p>}
        {option.right && finding && <p>{text.minor}</p>}
        <Stated design={design} option={option} />
      </section>
      {notice !== undefined && (
        <section>
          <h4 className={styles.small}>{text.notice}</h4>
          <p>{notice}</p>
        </section>
      )}
      <div className={styles.actions}>
        <Button
          small
          onClick={() => {
            onClose()
            void openSample(option.sample)
          }}
        >
          {text.open}
        </Button>
        {answer && !option.right && (
          <Button
            small
            onClick={() =>
              sessionStore.getState().set({ dialog: 'compare', subject: [option.sample, answer.sample] })
            }
          >
            {text.compare}
          </Button>
        )}
      </div>
    </div>
  )
}

function Told({ finding }: { readonly finding: Finding }) {
  return (
    <>
      <p className={styles.finding}>
        <SeverityMark severity={finding.severity} />
        <strong>{finding.message}</strong>
      </p>
      <p>{finding.why}</p>
    </>
  )
}
