import Target from 'lucide-react/icons/target'
import type { FlowResult } from '../../analysis/index.ts'
import { flowName } from '../../checks/index.ts'
import { secondsInWords } from '../../scene/index.ts'
import { sessionStore } from '../../store/index.ts'
import { useLanguage } from '../i18n/index.ts'
import { Button } from '../ui/Button.tsx'
import { useDocument } from '../ui/useStores.ts'
import { createFlow } from './flowEdits.ts'
import { FlowFields } from './FlowFields.tsx'
import styles from './Flows.module.css'
import { TargetList } from './TargetList.tsx'
import { words } from './words.ts'

/** One flow: its ends, whether it works, what it promises; the author's own can be changed. */
export function FlowCard({ flow }: { readonly flow: FlowResult }) {
  const language = useLanguage()
  const text = words[language]
  const design = useDocument((document) => document.design)
  const own = design.flows?.find(({ id }) => id === flow.id)
  const name = flowName(design, flow)
  const adopt = () => createFlow({ label: name, entry: flow.entry, goals: flow.goals }, language)
  return (
    <li className={styles.flow} data-flow={flow.id}>
      <p className={styles.head}>
        <button
          type="button"
          className={styles.name}
          title={text.show}
          onClick={() => sessionStore.getState().select([...flow.entry, ...flow.goals])}
        >
          {name}
        </button>
        <span className={styles.origin} data-own={own !== undefined || undefined}>
          {own ? text.own : text.derived}
        </span>
      </p>
      {!flow.works && <p className={styles.broken}>{text.broken}</p>}
      {flow.recovery && (
        <p className={styles.note}>
          {text.recovery}: <strong>{text.classes[flow.recovery.class]}</strong>,{' '}
          {text.times(
            secondsInWords(flow.recovery.rto, language),
            secondsInWords(flow.recovery.rpo, language),
          )}
        </p>
      )}
      {flow.targets.length > 0 && <TargetList targets={flow.targets} />}
      {own ? (
        <FlowFields flow={own} />
      ) : (
        flow.kind !== 'egress' && (
          <Button small look="quiet" className={styles.flush} icon={<Target size={14} />} onClick={adopt}>
            {text.adopt}
          </Button>
        )
      )}
    </li>
  )
}
