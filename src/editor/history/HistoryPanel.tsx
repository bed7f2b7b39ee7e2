import { useEffect, useRef, type KeyboardEvent } from 'react'
import { documentStore } from '../../store/index.ts'
import { useLanguage } from '../i18n/index.ts'
import { moveAmong } from '../palette/index.ts'
import { Floating } from '../popups/Floating.tsx'
import rows from '../popups/rows.module.css'
import { useDocument } from '../ui/useStores.ts'
import { words } from './words.ts'

/** Every step of this drawing's history, the newest last; choosing one goes there, and the list stays. */
export function HistoryPanel({ close }: { readonly close: () => void }) {
  const text = words[useLanguage()]
  const past = useDocument((document) => document.past)
  const future = useDocument((document) => document.future)
  const list = useRef<HTMLOListElement>(null)
  const steps = [
    text.start,
    ...past.map(({ label }) => label),
    ...future.toReversed().map(({ label }) => label),
  ]
  useEffect(() => {
    const here = list.current?.querySelector<HTMLElement>('[aria-current]')
    here?.focus()
    here?.scrollIntoView({ block: 'nearest' })
  }, [past])
  return (
    <Floating label={text.title} close={close}>
      <h3 className={rows.heading}>{text.title}</h3>
      <ol ref={list} className={rows.list}>
        {steps.map((label, at) => {
          const here = at === past.length
          return (
            <li key={at}>
              <button
                type="button"
                className={rows.row}
                data-first={here || undefined}
                data-chosen={here || undefined}
                data-after={at > past.length || undefined}
                aria-current={here ? 'step' : undefined}
                onKeyDown={walk}
                onClick={() => documentStore.getState().travel(at - past.length)}
              >
                <span className={rows.name}>{label}</span>
                <span className={rows.aside}>{here ? text.now : at > past.length ? text.undone : ''}</span>
              </button>
            </li>
          )
        })}
      </ol>
    </Floating>
  )
}

function walk(event: KeyboardEvent<HTMLElement>): void {
  const all = [...(event.currentTarget.closest('ol')?.querySelectorAll('button') ?? [])]
  const next = moveAmong(
    event.key,
    all.findIndex((one) => one === document.activeElement),
    all.length,
  )
  if (next === undefined) return
  event.preventDefault()
  all[next]?.focus()
}
