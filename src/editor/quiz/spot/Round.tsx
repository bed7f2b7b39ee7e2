import { useMemo, useState } from 'react'
import type { Id } from '../../../model/index.ts'
import { composeScene, overlayOf, plainOverlay, type ThemeName } from '../../../scene/index.ts'
import { useLanguage } from '../../i18n/index.ts'
import { Stage } from '../../picture/Stage.tsx'
import { useJudged } from '../../picture/useJudged.ts'
import { altOf } from '../optionScene.ts'
import styles from '../Quiz.module.css'
import { withRound, type Score } from '../score.ts'
import { words } from '../words.ts'
import { Candidates } from './Candidates.tsx'
import { candidatesOf } from './candidates.ts'
import { judgePicks } from './judgePicks.ts'
import { Picks } from './Picks.tsx'
import { Result } from './Result.tsx'

interface RoundProps {
  readonly slug: string
  readonly theme: ThemeName
  readonly score: Score
  readonly onScore: (score: Score) => void
  readonly onClose: () => void
}

/** One drawing: name what breaks it, reveal, see. */
export function Round({ slug, theme, score, onScore, onClose }: RoundProps) {
  const language = useLanguage()
  const text = words[language]
  const { judged, failed } = useJudged(slug)
  const [picks, setPicks] = useState<ReadonlySet<Id>>(new Set())
  const [revealed, setRevealed] = useState(false)
  const [focus, setFocus] = useState<string>()
  const scene = useMemo(() => {
    if (!judged) return undefined
    const { design, analysis, findings, layout } = judged
    const overlay = revealed ? overlayOf(design, analysis, findings, { focus }) : plainOverlay(analysis)
    return composeScene(design, layout, overlay, language, { legend: false })
  }, [judged, revealed, focus, language])
  const candidates = useMemo(
    () => judged && candidatesOf(judged.design, judged.analysis, judged.layout),
    [judged],
  )
  const outcome = useMemo(() => judged && judgePicks(judged.design, judged.analysis, picks), [judged, picks])
  if (failed !== undefined)
    return (
      <p role="alert">
        {text.failed} {failed}
      </p>
    )
  const toggle = (id: Id) => setPicks(toggled(picks, id))
  const reveal = () => {
    if (!outcome) return
    setRevealed(true)
    const { found, missed, wrong } = outcome
    onScore(withRound(score, { found: found.length, missed: missed.length, wrong: wrong.length }))
  }
  return (
    <div className={styles.columns}>
      <div className={styles.side}>
        <h4 className={styles.ask}>{text.spot.ask}</h4>
        {judged && outcome && revealed ? (
          <Result judged={judged} outcome={outcome} slug={slug} onFocus={setFocus} onClose={onClose} />
        ) : (
          <Picks design={judged?.design} picks={picks} onDrop={toggle} onReveal={reveal} />
        )}
      </div>
      <Stage scene={scene} theme={theme} alt={judged ? altOf(judged, text.question.picture, language) : ''}>
        {(frame) =>
          judged &&
          candidates && (
            <Candidates
              design={judged.design}
              candidates={candidates}
              frame={frame}
              picks={picks}
              outcome={revealed ? outcome : undefined}
              onPick={toggle}
            />
          )
        }
      </Stage>
    </div>
  )
}

function toggled(picks: ReadonlySet<Id>, id: Id): ReadonlySet<Id> {
  const next = new Set(picks)
  if (!next.delete(id)) next.add(id)
  return next
}
