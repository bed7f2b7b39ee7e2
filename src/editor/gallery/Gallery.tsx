import Search from 'lucide-react/icons/search'
import {
  use,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
} from 'react'
import { sampleTopics, type SampleTopic } from '../../model/index.ts'
import type { ThemeName } from '../../scene/index.ts'
import { openSample, sampleIndex, warmElk, type SampleEntry } from '../../store/index.ts'
import { useText } from '../i18n/index.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { countTopics, filterSamples } from './filterSamples.ts'
import styles from './Gallery.module.css'
import { neighbourCard } from './neighbourCard.ts'
import { SampleCard } from './SampleCard.tsx'

interface GalleryProps {
  readonly theme: ThemeName
  readonly onClose: () => void
}

/** All samples, with pictures; choosing one opens it. */
export function Gallery({ theme, onClose }: GalleryProps) {
  const text = useText()
  const samples = use(sampleIndex())
  const [query, setQuery] = useState('')
  const [topic, setTopic] = useState<SampleTopic>()
  const wanted = useDeferredValue(query)
  const field = useRef<HTMLInputElement>(null)
  const shown = useMemo(() => filterSamples(samples, wanted, topic), [samples, wanted, topic])
  useEffect(() => {
    void warmElk()
    field.current?.focus()
  }, [])
  const open = useCallback(
    (slug: string) => {
      onClose()
      void openSample(slug)
    },
    [onClose],
  )
  return (
    <Dialog
      title={text.gallery.title}
      closeLabel={text.app.close}
      size="large"
      onClose={onClose}
      tools={
        <div className={styles.search}>
          <Search size={16} className={styles.magnifier} aria-hidden="true" />
          <input
            ref={field}
            type="search"
            className={styles.field}
            placeholder={text.gallery.search}
            aria-label={text.gallery.search}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
        </div>
      }
    >
      <Topics samples={samples} chosen={topic} onChoose={setTopic} />
      <div role="presentation" className={styles.scroll} onKeyDown={walk}>
        {shown.length === 0 ? (
          <EmptyState icon={<Search size={20} />} title={text.gallery.nothing}>
            <p>{text.gallery.nothingDetails}</p>
          </EmptyState>
        ) : (
          <ul className={styles.grid} aria-label={text.gallery.title}>
            {shown.map((sample) => (
              <SampleCard key={sample.slug} sample={sample} theme={theme} onOpen={open} />
            ))}
          </ul>
        )}
      </div>
      <output className={styles.status}>{text.gallery.count(shown.length)}</output>
    </Dialog>
  )
}

/** The arrow keys walk the grid as it is laid out. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const cards = [...event.currentTarget.querySelectorAll<HTMLElement>('ul > li > button')]
  const at = cards.findIndex((card) => card === document.activeElement)
  const next = neighbourCard(
    event.key,
    cards.map((card) => card.getBoundingClientRect()),
    at,
  )
  if (next === undefined) return
  event.preventDefault()
  cards[next]?.focus()
}

interface TopicsProps {
  readonly samples: readonly SampleEntry[]
  readonly chosen: SampleTopic | undefined
  readonly onChoose: (topic: SampleTopic | undefined) => void
}

function Topics({ samples, chosen, onChoose }: TopicsProps) {
  const text = useText().gallery
  const topics = useMemo(() => countTopics(samples, sampleTopics), [samples])
  const all = [{ topic: undefined, count: samples.length }, ...topics]
  return (
    <fieldset aria-label={text.topic} className={styles.topics}>
      {all.map(({ topic, count }) => (
        <button
          key={topic ?? 'all'}
          type="button"
          aria-pressed={topic === chosen}
          className={styles.topic}
          onClick={() => onChoose(topic)}
        >
          {topic ? text.topics[topic] : text.all}
          <span className={styles.topicCount}>{count}</span>
        </button>
      ))}
    </fieldset>
  )
}
