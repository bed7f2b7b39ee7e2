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
  type Ref,
} from 'react'
import { sampleTopics, type SampleTopic } from '../../model/index.ts'
import type { ThemeName } from '../../scene/index.ts'
import { openSample, prepareSample, sampleIndex, warmElk, type SampleEntry } from '../../store/index.ts'
import { useLanguage, useText } from '../i18n/index.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { searchKey } from '../ui/searchKeys.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { countTopics, filterSamples, type Filter } from './filterSamples.ts'
import { Filters } from './Filters.tsx'
import styles from './Gallery.module.css'
import { neighbourCard } from './neighbourCard.ts'
import { SampleCard } from './SampleCard.tsx'

interface GalleryProps {
  readonly theme: ThemeName
  /** False once it has been closed and only waits to be taken out of the page. */
  readonly open: boolean
  readonly onClose: () => void
}

/** All samples, with pictures; choosing one opens it. */
export function Gallery({ theme, open, onClose }: GalleryProps) {
  const text = useText()
  const samples = use(sampleIndex())
  const [query, setQuery] = useState('')
  const [filter, setFilter] = useState<Omit<Filter, 'query'>>({})
  const wanted = useDeferredValue(query)
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const shown = useMemo(() => filterSamples(samples, { ...filter, query: wanted }), [samples, wanted, filter])
  const titleOf = useTitleOf(samples)
  useEffect(() => {
    void warmElk()
    field.current?.focus()
  }, [])
  const show = useShow(onClose, wanted.trim() === '' ? undefined : shown[0]?.slug)
  return (
    <Dialog
      title={text.gallery.title}
      closeLabel={text.app.close}
      size="large"
      open={open}
      onClose={onClose}
      tools={
        <SearchField
          ref={field}
          query={query}
          onQuery={setQuery}
          onFirst={() => list.current?.querySelector<HTMLElement>('[data-card]')?.focus()}
          onOpen={() => {
            // The list may lag behind what is typed; the key is about the words.
            const [first] = filterSamples(samples, { ...filter, query })
            if (first) show(first.slug)
          }}
        />
      }
    >
      <Topics samples={samples} chosen={filter.topic} onChoose={(topic) => setFilter({ ...filter, topic })} />
      <Filters samples={samples} filter={filter} onChange={setFilter} />
      <div
        ref={list}
        role="presentation"
        className={styles.scroll}
        onKeyDown={(event) => walk(event, field.current)}
      >
        {shown.length === 0 ? (
          <EmptyState icon={<Search size={20} />} title={text.gallery.nothing}>
            <p>{text.gallery.nothingDetails}</p>
          </EmptyState>
        ) : (
          <ul className={styles.grid} aria-label={text.gallery.title}>
            {shown.map((sample) => (
              <SampleCard key={sample.slug} sample={sample} theme={theme} titleOf={titleOf} onOpen={show} />
            ))}
          </ul>
        )}
      </div>
      <output className={styles.status}>{text.gallery.count(shown.length)}</output>
    </Dialog>
  )
}

/** Opens a sample in place of the gallery. What Enter in the search would open is got ready. */
function useShow(onClose: () => void, likely: string | undefined): (slug: string) => void {
  useEffect(() => {
    if (likely !== undefined) void prepareSample(likely)
  }, [likely])
  return useCallback((slug: string) => void openSample(slug, onClose), [onClose])
}

interface SearchFieldProps {
  readonly ref: Ref<HTMLInputElement>
  readonly query: string
  readonly onQuery: (query: string) => void
  /** Down, into the list. */
  readonly onFirst: () => void
  /** Enter: what was meant stands first. */
  readonly onOpen: () => void
}

function SearchField({ ref, query, onQuery, onFirst, onOpen }: SearchFieldProps) {
  const text = useText().gallery
  return (
    <div className={styles.search}>
      <Search size={16} className={styles.magnifier} aria-hidden="true" />
      <input
        ref={ref}
        type="search"
        className={styles.field}
        placeholder={text.search}
        aria-label={text.search}
        value={query}
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={(event) => searchKey(event, { query, onFirst, onOpen })}
      />
    </div>
  )
}

/** Titles by slug, in the language shown. */
function useTitleOf(samples: readonly SampleEntry[]): (slug: string) => string {
  const language = useLanguage()
  return useMemo(() => {
    const titles = new Map(
      samples.map(({ slug, title, ko }) => [slug, language === 'ko' ? (ko.title ?? title) : title]),
    )
    return (slug) => titles.get(slug) ?? slug
  }, [samples, language])
}

/** The arrow keys walk the grid as it is laid out; up from its first row leads back to the search. */
function walk(event: KeyboardEvent<HTMLElement>, search: HTMLElement | null): void {
  const cards = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-card]')]
  const at = cards.findIndex((card) => card === document.activeElement)
  const next = neighbourCard(
    event.key,
    cards.map((card) => card.getBoundingClientRect()),
    at,
  )
  if (next === undefined && (event.key !== 'ArrowUp' || at < 0)) return
  event.preventDefault()
  ;(next === undefined ? search : cards[next])?.focus()
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
    <fieldset aria-label={text.topic} data-sideways="" className={styles.topics}>
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
