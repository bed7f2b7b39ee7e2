import ImageOff from 'lucide-react/icons/image-off'
import { memo, useEffect, useRef, useState } from 'react'
import type { ThemeName } from '../../scene/index.ts'
import { prepareSample, sessionStore, type SampleEntry } from '../../store/index.ts'
import { useLanguage, useText } from '../i18n/index.ts'
import styles from './Gallery.module.css'
import { thumbnail } from './thumbnail.ts'
import { sidesOf } from './twins.ts'
import { words } from './words.ts'

interface SampleCardProps {
  readonly sample: SampleEntry
  readonly theme: ThemeName
  readonly titleOf: (slug: string) => string
  readonly onOpen: (slug: string) => void
}

/** One sample: its picture, its name, and what it has to show. Whoever points at it finds it ready. */
export const SampleCard = memo(Card)

function Card({ sample, theme, titleOf, onOpen }: SampleCardProps) {
  const text = useText().gallery
  const language = useLanguage()
  const title = titleOf(sample.slug)
  const description = language === 'ko' ? (sample.ko.description ?? sample.description) : sample.description
  const { spofs, azGaps } = sample.verdict
  return (
    <li className={styles.cell}>
      <button
        type="button"
        data-card=""
        className={styles.card}
        title={description}
        onFocus={() => void prepareSample(sample.slug)}
        onPointerEnter={() => void prepareSample(sample.slug)}
        onClick={() => onOpen(sample.slug)}
      >
        <Picture slug={sample.slug} theme={theme} />
        <span className={styles.words}>
          <span className={styles.title}>{title}</span>
          <span className={styles.tags}>
            {sample.topic && <span className={styles.tag}>{text.topics[sample.topic]}</span>}
            {sample.role && sample.role !== 'reference' && (
              <span className={styles.tag} data-role={sample.role}>
                {text.roles[sample.role]}
              </span>
            )}
            {spofs > 0 && <span className={styles.trouble}>{text.spofs(spofs)}</span>}
            {azGaps > 0 && <span className={styles.trouble}>{text.azGaps(azGaps)}</span>}
          </span>
        </span>
      </button>
      <Actions sample={sample} titleOf={titleOf} />
    </li>
  )
}

/** What else can be done with a sample than open it: both put nothing in the place of the open drawing. */
function Actions({ sample, titleOf }: Pick<SampleCardProps, 'sample' | 'titleOf'>) {
  const text = words[useLanguage()]
  const sides = sidesOf(sample)
  const title = titleOf(sample.slug)
  const show = (dialog: 'compare' | 'quiz', subject: readonly string[]) =>
    sessionStore.getState().set({ dialog, subject })
  return (
    <div className={styles.actions}>
      {sides && sample.twin !== undefined && (
        <button
          type="button"
          className={styles.action}
          aria-label={text.compareLong(title, titleOf(sample.twin))}
          title={titleOf(sample.twin)}
          onClick={() => show('compare', sides)}
        >
          {text.compare}
        </button>
      )}
      {sample.verdict.flows > 0 && (
        <button
          type="button"
          className={styles.action}
          aria-label={text.spotLong(title)}
          onClick={() => show('quiz', [sample.slug])}
        >
          {text.spot}
        </button>
      )}
    </div>
  )
}

/** Drawn when it comes near the window; its frame has its size before that, so nothing moves. */
function Picture({ slug, theme }: { readonly slug: string; readonly theme: ThemeName }) {
  const text = useText().gallery
  const frame = useRef<HTMLSpanElement>(null)
  const [near, setNear] = useState(false)
  const [picture, setPicture] = useState<{ readonly url?: string; readonly failed?: boolean }>({})
  useEffect(() => {
    const element = frame.current
    if (!element) return
    const observer = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? false), {
      rootMargin: '200px',
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  useEffect(() => {
    if (!near) return
    let shown = true
    thumbnail(slug, theme).then(
      (url) => shown && setPicture({ url }),
      () => shown && setPicture({ failed: true }),
    )
    return () => {
      shown = false
    }
  }, [near, slug, theme])
  return (
    <span ref={frame} className={styles.picture}>
      {picture.url && <img src={picture.url} alt="" className={styles.image} />}
      {picture.failed && (
        <span className={styles.noPicture}>
          <ImageOff size={20} aria-hidden="true" />
          {text.noPicture}
        </span>
      )}
    </span>
  )
}
