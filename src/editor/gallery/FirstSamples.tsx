import { use } from 'react'
import { openSample, prepareSample, sampleIndex } from '../../store/index.ts'
import type { ThemeName } from '../../scene/index.ts'
import { useLanguage } from '../i18n/index.ts'
import styles from './FirstSamples.module.css'
import { SamplePicture } from './SamplePicture.tsx'

/** Three that show much with little: one with a fault, the same without, and one of another kind. */
const first = ['web-elb-asg-one-az', 'web-elb-asg-multi-az', 'serverless-mobile-todo']

/** Samples to begin with, for a drawing with nothing in it. */
export function FirstSamples({ theme }: { readonly theme: ThemeName }) {
  const language = useLanguage()
  const samples = use(sampleIndex())
  return (
    <ul className={styles.samples}>
      {first.flatMap((slug) => {
        const sample = samples.find((one) => one.slug === slug)
        if (!sample) return []
        return (
          <li key={slug}>
            <button
              type="button"
              className={styles.card}
              onFocus={() => void prepareSample(slug)}
              onPointerEnter={() => void prepareSample(slug)}
              onClick={() => void openSample(slug)}
            >
              <SamplePicture slug={slug} theme={theme} />
              <span className={styles.title}>
                {language === 'ko' ? (sample.ko.title ?? sample.title) : sample.title}
              </span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
