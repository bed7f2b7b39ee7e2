import LoaderCircle from 'lucide-react/icons/loader-circle'
import { createPortal } from 'react-dom'
import { useText } from '../editor/i18n/index.ts'
import { Button } from '../editor/ui/Button.tsx'
import { useTopmostDialog } from '../editor/ui/modal.ts'
import { useSession } from '../editor/ui/useStores.ts'
import styles from './WorkUnderWay.module.css'

/** What takes a while, and the way out of it: first what somebody waits for. A dialog over the page has it inside. */
export function WorkUnderWay() {
  const { cancel } = useText().app
  const busy = useSession((session) => session.busy)
  const dialog = useTopmostDialog()
  const awaited = busy.findLast(({ aside }) => !aside)
  const shown = dialog ? awaited : (awaited ?? busy[0])
  // What a dialog itself has to say stays its one status.
  const Region = dialog ? 'div' : 'output'
  const line = (
    <div data-work="" className={styles.work} data-over={(dialog && shown && '') ?? undefined}>
      <Region aria-live="polite" className={styles.what}>
        {shown && (
          <>
            <LoaderCircle size={14} aria-hidden="true" className={styles.spinner} />
            {shown.what}
          </>
        )}
      </Region>
      {shown?.cancel && (
        <Button look="quiet" small onClick={shown.cancel}>
          {cancel}
        </Button>
      )}
    </div>
  )
  return dialog ? createPortal(line, dialog) : line
}
