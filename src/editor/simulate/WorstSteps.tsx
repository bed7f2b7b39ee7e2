import StepBack from 'lucide-react/icons/step-back'
import StepForward from 'lucide-react/icons/step-forward'
import Table2 from 'lucide-react/icons/table-2'
import { sessionStore } from '../../store/index.ts'
import { useLanguage } from '../i18n/index.ts'
import { Button } from '../ui/Button.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Section } from '../ui/Section.tsx'
import { useSession } from '../ui/useStores.ts'
import styles from './Simulate.module.css'
import { placeOf, stepWorst } from './stepWorst.ts'
import { useWorst } from './useWorst.ts'
import { words } from './words.ts'

/** Steps through what hurts most, and the way to all of it in a table. */
export function WorstSteps({ nameOf }: { readonly nameOf: (failure: string) => string }) {
  const text = words[useLanguage()].worst
  const failed = useSession((session) => session.failed)
  const { rows, pending, trouble, cancelled } = useWorst()
  const at = rows ? placeOf(rows, failed) : -1
  const row = rows?.[at]
  const none = rows?.length === 0
  const line = trouble
    ? text.trouble
    : rows === undefined
      ? cancelled
        ? text.cancelled
        : text.pending
      : none && !pending
        ? text.harmless
        : row
          ? row.failed.map(nameOf).join(' + ')
          : text.none
  const off = none || (rows === undefined && !cancelled)
  return (
    <Section title={text.title} count={rows?.length}>
      <div className={styles.worst}>
        <IconButton
          label={text.previous}
          keys="Shift+F9"
          icon={<StepBack size={16} />}
          disabled={off}
          onClick={() => void stepWorst(-1)}
        />
        <output className={styles.worstLine}>
          {row && rows && <span className={styles.worstPlace}>{text.at(at + 1, rows.length)}</span>}
          {/* Another line is another one, not this one moved. */}
          <span key={line}>{line}</span>
        </output>
        <IconButton
          label={text.next}
          keys="F9"
          icon={<StepForward size={16} />}
          disabled={off}
          onClick={() => void stepWorst(1)}
        />
      </div>
      <Button
        small
        icon={<Table2 size={14} />}
        onClick={() => sessionStore.getState().set({ dialog: 'sweep' })}
      >
        {text.table}
      </Button>
    </Section>
  )
}
