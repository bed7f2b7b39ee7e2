import ChevronDown from 'lucide-react/icons/chevron-down'
import ChevronUp from 'lucide-react/icons/chevron-up'
import SelectAll from 'lucide-react/icons/text-select'
import { useMemo, useState } from 'react'
import { sessionStore } from '../../store/index.ts'
import { canvasView, focusPart } from '../canvas/index.ts'
import { useLanguage } from '../i18n/index.ts'
import { Floating } from '../popups/Floating.tsx'
import rows from '../popups/rows.module.css'
import { IconButton } from '../ui/IconButton.tsx'
import { useDocument } from '../ui/useStores.ts'
import { findParts } from './findParts.ts'
import { words } from './words.ts'

/** A field that goes from one part of the drawing to the next that fits; Enter forth, Shift+Enter back. */
export function FindBar({ close }: { readonly close: () => void }) {
  const text = words[useLanguage()]
  const design = useDocument((document) => document.design)
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const found = useMemo(() => findParts(design, query), [design, query])
  const show = (place: number, among = found) => {
    const next = among.length === 0 ? 0 : (place + among.length) % among.length
    setAt(next)
    const id = among[next]
    sessionStore.getState().select(id === undefined ? [] : [id])
    if (id !== undefined) canvasView.reveal([id])
  }
  const leave = () => {
    close()
    const id = found[at]
    if (id !== undefined) focusPart(id)
  }
  return (
    <Floating label={text.title} close={leave}>
      <div className={rows.bar}>
        <input
          type="text"
          role="searchbox"
          className={rows.field}
          value={query}
          placeholder={text.placeholder}
          aria-label={text.title}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => {
            setQuery(event.target.value)
            show(0, findParts(design, event.target.value))
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
            event.preventDefault()
            show(at + (event.shiftKey ? -1 : 1))
          }}
        />
        <output className={rows.count}>
          {query.trim() === '' ? '' : found.length === 0 ? text.none : text.count(at + 1, found.length)}
        </output>
        <IconButton small label={text.previous} icon={<ChevronUp size={16} />} onClick={() => show(at - 1)} />
        <IconButton small label={text.next} icon={<ChevronDown size={16} />} onClick={() => show(at + 1)} />
        <IconButton
          small
          label={text.all}
          icon={<SelectAll size={16} />}
          onClick={() => {
            sessionStore.getState().select(found)
            canvasView.fit(found)
          }}
        />
      </div>
    </Floating>
  )
}
