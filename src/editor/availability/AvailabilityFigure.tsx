import { useId, useRef, useState } from 'react'
import { availabilityInWords, leastAvailable } from '../../formats/index.ts'
import { useLanguage } from '../i18n/index.ts'
import { placeBeside } from '../ui/placeBeside.ts'
import { useDerived, useSession } from '../ui/useStores.ts'
import styles from './Availability.module.css'
import { AvailabilityCard } from './AvailabilityCard.tsx'
import { useDeep } from './useDeep.ts'
import { words } from './words.ts'

/** How likely the drawing is up, in a few words; a click tells what that rests on. Nothing while nothing was modelled. */
export function AvailabilityFigure() {
  const language = useLanguage()
  const text = words[language]
  const flows = useDerived((derived) => derived.analysis.flows)
  const availability = useDeep((deep) => deep.availability)
  const pending = useDeep((deep) => deep.pending)
  const simulated = useSession((session) => session.failed.length > 0)
  const card = useRef<HTMLDialogElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  const id = useId()
  const least = leastAvailable(flows, [...availability.values()])
  if (!least || simulated) return undefined
  const line = availabilityInWords(least.value, language)
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.figure}
        data-pending={pending || undefined}
        aria-label={text.open(line)}
        aria-haspopup="dialog"
        aria-expanded={open}
        popoverTarget={id}
      >
        {line}
      </button>
      <dialog
        ref={card}
        id={id}
        aria-label={text.title}
        popover="auto"
        className={styles.card}
        onToggle={(event) => {
          const opens = event.newState === 'open'
          setOpen(opens)
          if (opens && button.current && card.current)
            requestAnimationFrame(() => {
              if (button.current && card.current)
                placeBeside(card.current, button.current.getBoundingClientRect(), 'start')
            })
        }}
      >
        {open && <AvailabilityCard shown={least.flow} onClose={() => card.current?.hidePopover()} />}
      </dialog>
    </>
  )
}
