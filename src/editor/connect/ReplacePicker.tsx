import { useMemo } from 'react'
import { indexOf, partName } from '../../model/index.ts'
import type { Popup } from '../../store/index.ts'
import { replaceService } from '../hands/index.ts'
import { useLanguage } from '../i18n/index.ts'
import { stepLabel } from '../ui/stepLabel.ts'
import { tryMade } from '../ui/tryMade.ts'
import { useDocument } from '../ui/useStores.ts'
import { ServicePicker } from './ServicePicker.tsx'
import { alikeServices } from './suggest.ts'
import { words } from './words.ts'

interface ReplacePickerProps {
  readonly popup: Extract<Popup, { readonly kind: 'replace' }>
  readonly close: () => void
}

const replacing = { en: 'Replace', ko: '바꾸기' }

/** Another service in the place of what is selected; every line stays. */
export function ReplacePicker({ popup: { ids, at }, close }: ReplacePickerProps) {
  const text = words[useLanguage()]
  const design = useDocument((document) => document.design)
  const [first = ''] = ids
  const service = indexOf(design).nodes.get(first)?.service ?? ''
  const suggested = useMemo(() => alikeServices(service), [service])
  const what = ids.length === 1 ? partName(design, first) : text.several(ids.length)
  return (
    <ServicePicker
      title={text.replace(what)}
      at={at}
      heading={text.alike}
      suggested={suggested}
      onPick={(chosen) => {
        close()
        tryMade(stepLabel(replacing, ids), (now) => replaceService(now, ids, chosen))
      }}
      close={close}
    />
  )
}
