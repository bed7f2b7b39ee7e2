import Shuffle from 'lucide-react/icons/shuffle'
import { use, useState } from 'react'
import type { ThemeName } from '../../../scene/index.ts'
import { sampleIndex, type SampleEntry } from '../../../store/index.ts'
import { useLanguage, useText } from '../../i18n/index.ts'
import { Button } from '../../ui/Button.tsx'
import styles from '../Quiz.module.css'
import type { Score } from '../score.ts'
import { words } from '../words.ts'
import { Round } from './Round.tsx'

interface SpotProps {
  readonly theme: ThemeName
  /** Slug of the sample to begin with. */
  readonly first: string | undefined
  readonly score: Score
  readonly onScore: (score: Score) => void
  readonly onClose: () => void
}

/** A sample with its verdict hidden, and another, and another. */
export function Spot({ theme, first, score, onScore, onClose }: SpotProps) {
  const language = useLanguage()
  const text = words[language].spot
  const topics = useText().gallery.topics
  const samples = use(sampleIndex())
  const [seen, setSeen] = useState<readonly string[]>(() => [first ?? anyOf(samples, [])])
  const slug = seen.at(-1) ?? ''
  const topic = samples.find((sample) => sample.slug === slug)?.topic
  const titleOf = (sample: SampleEntry) =>
    language === 'ko' ? (sample.ko.title ?? sample.title) : sample.title
  return (
    <div className={styles.mode}>
      <div className={styles.steps}>
        <h3 className={styles.heading}>{topic && text.on(topics[topic])}</h3>
        <Button small icon={<Shuffle size={14} />} onClick={() => setSeen([...seen, anyOf(samples, seen)])}>
          {text.another}
        </Button>
        <select
          className={styles.select}
          aria-label={text.choose}
          value=""
          onChange={(event) => setSeen([...seen, event.target.value])}
        >
          <option value="">{text.choose}</option>
          {untold(samples).map((sample) => (
            <option key={sample.slug} value={sample.slug}>
              {titleOf(sample)}
            </option>
          ))}
        </select>
      </div>
      <Round
        // The same drawing again is a new round.
        key={seen.length}
        slug={slug}
        theme={theme}
        score={score}
        onScore={onScore}
        onClose={onClose}
      />
    </div>
  )
}

/** Samples whose titles do not call them wrong. */
function untold(samples: readonly SampleEntry[]): readonly SampleEntry[] {
  return samples.filter(({ role }) => role !== 'wrong-option')
}

/** Any of the samples, one not seen yet while there is one. */
function anyOf(samples: readonly SampleEntry[], seen: readonly string[]): string {
  const all = untold(samples)
  const fresh = all.filter(({ slug }) => !seen.includes(slug))
  const pool = fresh.length > 0 ? fresh : all
  return pool[Math.floor(Math.random() * pool.length)]?.slug ?? ''
}
