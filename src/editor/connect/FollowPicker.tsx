import { useMemo } from 'react'
import { indexOf, partName } from '../../model/index.ts'
import { rememberService, sessionStore, type Popup } from '../../store/index.ts'
import { followWith } from '../hands/index.ts'
import { useLanguage } from '../i18n/index.ts'
import { stepLabel } from '../ui/stepLabel.ts'
import { tryMade } from '../ui/tryMade.ts'
import { useDocument } from '../ui/useStores.ts'
import { focusPart } from '../canvas/index.ts'
import { ServicePicker } from './ServicePicker.tsx'
import { usualFollowers } from './suggest.ts'
import { words } from './words.ts'

interface FollowPickerProps {
  readonly popup: Extract<Popup, { readonly kind: 'follow' }>
  readonly close: () => void
}

const following = { en: 'Continue from', ko: '다음 연결' }

/** A line let go over nothing: the service to come is placed there and connected, as one step. */
export function FollowPicker({ popup: { from, spot, at }, close }: FollowPickerProps) {
  const text = words[useLanguage()]
  const design = useDocument((document) => document.design)
  const service = indexOf(design).nodes.get(from)?.service ?? ''
  const suggested = useMemo(() => usualFollowers(service), [service])
  const pick = (chosen: string) => {
    close()
    const done = tryMade(stepLabel(following, [from]), (now) => followWith(now, from, chosen, spot))
    if (!done) return
    rememberService(chosen)
    const [made] = sessionStore.getState().selection
    if (made !== undefined) focusPart(made)
  }
  return (
    <ServicePicker
      title={text.follow(partName(design, from))}
      at={at}
      heading={text.usual}
      suggested={suggested}
      onPick={pick}
      close={close}
    />
  )
}
