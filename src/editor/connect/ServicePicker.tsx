import { useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import { searchServices, type Service } from '../../catalog/index.ts'
import type { Point } from '../../model/index.ts'
import { isTouch } from '../canvas/index.ts'
import { useLanguage } from '../i18n/index.ts'
import { moveAmong } from '../palette/index.ts'
import { Floating } from '../popups/Floating.tsx'
import rows from '../popups/rows.module.css'
import { AwsIcon } from '../ui/AwsIcon.tsx'
import { Spoken } from '../ui/Spoken.tsx'
import { words } from './words.ts'

interface ServicePickerProps {
  readonly title: string
  readonly at: Point
  /** Shown while nothing is searched, under this heading. */
  readonly heading: string
  readonly suggested: readonly Service[]
  readonly onPick: (service: string) => void
  readonly close: () => void
}

/** A field and a list: Enter takes the chosen row, arrows choose while the field keeps the keyboard. */
export function ServicePicker({ title, at, heading, suggested, onPick, close }: ServicePickerProps) {
  const language = useLanguage()
  const text = words[language]
  const list = useRef<HTMLUListElement>(null)
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState(0)
  const wanted = query.trim()
  const shown = useMemo(
    () => (wanted === '' ? suggested : searchServices(wanted, { limit: 30 })),
    [wanted, suggested],
  )
  const picked = shown[chosen]
  const walk = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || !picked) return
    const next = event.key.length > 4 ? moveAmong(event.key, chosen, shown.length) : undefined
    if (event.key === 'Enter') onPick(picked.id)
    else if (next === undefined || event.key === 'Home' || event.key === 'End') return
    else choose(next)
    event.preventDefault()
  }
  const choose = (place: number) => {
    setChosen(place)
    list.current?.children[place]?.scrollIntoView({ block: 'nearest' })
  }
  return (
    <Floating label={title} at={at} close={close}>
      <h3 className={rows.heading}>{title}</h3>
      <input
        type="text"
        role="searchbox"
        className={rows.field}
        value={query}
        placeholder={text.placeholder}
        aria-label={title}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          setQuery(event.target.value)
          setChosen(0)
        }}
        onKeyDown={walk}
      />
      <output>
        <Spoken>{picked ? picked.name[language] : text.nothing(wanted)}</Spoken>
      </output>
      {wanted === '' && <p className={rows.heading}>{heading}</p>}
      {shown.length === 0 && <p className={rows.note}>{text.nothing(wanted)}</p>}
      <Rows list={list} shown={shown} chosen={chosen} onPick={onPick} />
    </Floating>
  )
}

interface RowsProps {
  readonly list: RefObject<HTMLUListElement | null>
  readonly shown: readonly Service[]
  readonly chosen: number
  readonly onPick: (service: string) => void
}

/** On a touch screen the list has the keyboard, for the field would bring one over it. */
function Rows({ list, shown, chosen, onPick }: RowsProps) {
  return (
    <ul ref={list} tabIndex={-1} data-first={isTouch() || undefined} className={rows.list}>
      {shown.map((service, place) => (
        <Row key={service.id} service={service} chosen={place === chosen} onPick={() => onPick(service.id)} />
      ))}
    </ul>
  )
}

interface RowProps {
  readonly service: Service
  readonly chosen: boolean
  readonly onPick: () => void
}

function Row({ service, chosen, onPick }: RowProps) {
  const language = useLanguage()
  return (
    <li>
      <button
        type="button"
        tabIndex={-1}
        className={rows.row}
        data-chosen={chosen || undefined}
        onClick={onPick}
      >
        <AwsIcon icon={service.icon} size={20} />
        <span className={rows.name}>{service.name[language]}</span>
      </button>
    </li>
  )
}
