import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { contextNow } from '../../editor/commands/index.ts'
import { useLanguage, useText } from '../../editor/i18n/index.ts'
import { Dialog } from '../../editor/ui/Dialog.tsx'
import { Spoken } from '../../editor/ui/Spoken.tsx'
import { prepareSample } from '../../store/index.ts'
import { choose } from './choose.ts'
import styles from './Commands.module.css'
import { findAnything, type Hit } from './findAnything.ts'
import { HitRow } from './HitRow.tsx'
import { useEarlyEnter } from './useEarlyEnter.ts'
import { useSamples } from './useSamples.ts'

/** One field that finds commands, things to draw, parts of the drawing and samples. Enter takes the first, arrows
 *  walk them, and typing goes on from anywhere. */
export function CommandsDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText()
  const language = useLanguage()
  // What applied before this dialog took the focus.
  const [context] = useState(() => contextNow())
  const samples = useSamples()
  const [query, setQuery] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const groups = useMemo(
    () => findAnything({ query, language, context, samples: samples ?? [] }),
    [query, language, context, samples],
  )
  const first = groups[0]?.hits[0]
  const count = groups.reduce((sum, { hits }) => sum + hits.length, 0)
  const go = (hit: Hit) => choose(hit, onClose)
  const enterEarly = useEarlyEnter(first, go)
  const likely = first?.what === 'sample' ? first.id : undefined
  useEffect(() => {
    if (likely !== undefined) void prepareSample(likely)
  }, [likely])
  return (
    <Dialog title={text.commands.title} closeLabel={text.app.close} size="small" onClose={onClose}>
      <div role="presentation" className={styles.all} onKeyDown={(event) => walk(event, field.current)}>
        <div className={styles.search}>
          <input
            ref={field}
            type="text"
            data-stop=""
            className={styles.field}
            placeholder={text.commands.placeholder}
            aria-label={text.commands.title}
            autoComplete="off"
            spellCheck={false}
            value={query}
            onChange={(event) => {
              setQuery(event.target.value)
              enterEarly(false)
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
              // Or the same press would go on to the button that the focus returns to.
              event.preventDefault()
              if (first) go(first)
              // What is asked for may be a sample, and those are still on their way.
              else enterEarly(!samples)
            }}
          />
          <output>
            <Spoken>{query.trim() === '' ? '' : text.commands.results(count)}</Spoken>
          </output>
        </div>
        <Hits groups={groups} missing={samples && count === 0 ? query.trim() : undefined} go={go} />
      </div>
    </Dialog>
  )
}

interface HitsProps {
  readonly groups: ReturnType<typeof findAnything>
  /** What nothing is called, once all that there is could be asked. */
  readonly missing: string | undefined
  readonly go: (hit: Hit) => void
}

function Hits({ groups, missing, go }: HitsProps) {
  const text = useText()
  const first = groups[0]?.hits[0]
  return (
    <div className={styles.list}>
      {missing !== undefined && <p className={styles.nothing}>{text.commands.nothing(missing)}</p>}
      {groups.map(({ what, hits }) => (
        <section key={what}>
          <h3 className={styles.sort}>{text.commands.sorts[what]}</h3>
          <ul>
            {hits.map((hit) => (
              <HitRow key={hit.id} hit={hit} first={hit === first} onChoose={() => go(hit)} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

/** Up and down among the hits, with the field above the first; a letter typed on a hit belongs to the field. */
function walk(event: KeyboardEvent<HTMLElement>, field: HTMLInputElement | null): void {
  if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-stop]')]
  const at = stops.findIndex((stop) => stop === document.activeElement)
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined) {
    const types = event.key.length === 1 && event.key !== ' '
    if (at > 0 && (types || event.key === 'Backspace')) field?.focus()
    return
  }
  // Enter in the field takes the first hit already, so down from there leads to the second.
  const next = at === 0 && step === 1 && stops.length > 2 ? 2 : (at + step + stops.length) % stops.length
  event.preventDefault()
  stops[next]?.focus()
  stops[next]?.scrollIntoView({ block: 'nearest' })
}
