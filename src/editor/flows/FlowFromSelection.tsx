import Route from 'lucide-react/icons/route'
import { indexOf, partName, type Id } from '../../model/index.ts'
import { sessionStore } from '../../store/index.ts'
import { useLanguage } from '../i18n/index.ts'
import { Button } from '../ui/Button.tsx'
import { useDocument } from '../ui/useStores.ts'
import { createFlow } from './flowEdits.ts'
import styles from './Flows.module.css'
import { words } from './words.ts'

/** Makes a flow of what is selected: from the part selected first to all the others. */
export function FlowFromSelection({ ids }: { readonly ids: readonly Id[] }) {
  const language = useLanguage()
  const text = words[language]
  const design = useDocument((document) => document.design)
  const { nodes } = indexOf(design)
  const [first, ...goals] = ids.filter((id) => nodes.has(id))
  if (first === undefined || goals.length === 0) return undefined
  const from = partName(design, first)
  const to = goals.map((id) => partName(design, id)).join(', ')
  return (
    <Button
      small
      className={styles.fromSelection}
      title={`${from} → ${to}`}
      icon={<Route size={14} />}
      onClick={() => {
        // Without a selection the inspector shows the drawing, and there the flow with its targets.
        if (createFlow({ label: `${from} → ${to}`, entry: [first], goals }, language))
          sessionStore.getState().select([])
      }}
    >
      {text.fromSelection(from, to)}
    </Button>
  )
}
