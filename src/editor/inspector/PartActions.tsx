import Copy from 'lucide-react/icons/copy'
import Trash2 from 'lucide-react/icons/trash-2'
import Zap from 'lucide-react/icons/zap'
import { remove, type Id } from '../../model/index.ts'
import { sessionStore } from '../../store/index.ts'
import { failureOf } from '../canvas/index.ts'
import { runCommand } from '../commands/index.ts'
import { useText } from '../i18n/index.ts'
import { Button } from '../ui/Button.tsx'
import { tryEdit } from '../ui/tryEdit.ts'
import { useDerived, useDocument, useSession } from '../ui/useStores.ts'
import styles from './Inspector.module.css'
import { useInspectorText } from './useInspectorText.ts'

interface PartActionsProps {
  readonly ids: readonly Id[]
  readonly copies?: boolean
  /** The part that can be made to fail; offered only when the analysis knows its failure. */
  readonly fails?: Id
}

/** What can be done with the selected parts. */
export function PartActions({ ids, copies = true, fails }: PartActionsProps) {
  const text = useText()
  const words = useInspectorText()
  const failures = useDerived((derived) => derived.analysis.failures)
  const failed = useSession((session) => session.failed)
  const failure = useDocument(({ design }) =>
    fails === undefined ? undefined : failureOf(design, fails, failures),
  )
  return (
    <div className={styles.actions}>
      {failure !== undefined && (
        <Button small icon={<Zap size={14} />} onClick={() => sessionStore.getState().toggleFailed(failure)}>
          {failed.includes(failure) ? words.healIt : words.failIt}
        </Button>
      )}
      {copies && (
        <Button small icon={<Copy size={14} />} onClick={() => runCommand('duplicate')}>
          {words.duplicate}
        </Button>
      )}
      <Button
        small
        icon={<Trash2 size={14} />}
        onClick={() => tryEdit(text.edit.delete, (design) => remove(design, ids), { select: [] })}
      >
        {words.delete}
      </Button>
    </div>
  )
}
