import { useMemo } from 'react'
import type { Popup } from '../../store/index.ts'
import { focusPart, placeAt } from '../canvas/index.ts'
import { useLanguage } from '../i18n/index.ts'
import { useSession } from '../ui/useStores.ts'
import { ServicePicker } from './ServicePicker.tsx'
import { usualServices } from './suggest.ts'
import { words } from './words.ts'

interface PlacePickerProps {
  readonly popup: Extract<Popup, { readonly kind: 'place' }>
  readonly close: () => void
}

/** A service for a spot that somebody pointed at: those used last come first. */
export function PlacePicker({ popup: { spot, at }, close }: PlacePickerProps) {
  const text = words[useLanguage()]
  const recent = useSession((session) => session.recentServices)
  const suggested = useMemo(() => usualServices(recent), [recent])
  const pick = (chosen: string) => {
    close()
    const made = placeAt({ what: 'service', id: chosen }, spot)
    if (made !== undefined) focusPart(made)
  }
  return (
    <ServicePicker
      title={text.place}
      at={at}
      heading={text.often}
      suggested={suggested}
      onPick={pick}
      close={close}
    />
  )
}
