import Plus from 'lucide-react/icons/plus'
import { useState } from 'react'
import { useLanguage } from '../i18n/index.ts'
import { Button } from '../ui/Button.tsx'
import { Section } from '../ui/Section.tsx'
import { useDerived } from '../ui/useStores.ts'
import { FlowCard } from './FlowCard.tsx'
import styles from './Flows.module.css'
import { NewFlow } from './NewFlow.tsx'
import { words } from './words.ts'

/** More than one reads at a time; each is a dozen elements, and a large drawing has hundreds. */
const portion = 40

/** Every flow of the drawing, those found and the author's own, with what is asked of them. */
export function FlowsSection() {
  const text = words[useLanguage()]
  const flows = useDerived((derived) => derived.analysis.flows)
  const [creating, setCreating] = useState(false)
  const [count, setCount] = useState(portion)
  return (
    <Section title={text.title} count={flows.length}>
      <p className={styles.note}>{flows.length === 0 ? text.none : text.hint}</p>
      <ul className={styles.flows}>
        {flows.slice(0, count).map((flow) => (
          <FlowCard key={flow.id} flow={flow} />
        ))}
      </ul>
      {count < flows.length && (
        <Button small look="quiet" className={styles.flush} onClick={() => setCount(count + portion)}>
          {text.more(flows.length - count)}
        </Button>
      )}
      {creating ? (
        <NewFlow onDone={() => setCreating(false)} />
      ) : (
        <Button small icon={<Plus size={14} />} onClick={() => setCreating(true)}>
          {text.add}
        </Button>
      )}
    </Section>
  )
}
