import CircleAlert from 'lucide-react/icons/circle-alert'
import CloudOff from 'lucide-react/icons/cloud-off'
import { useEffect } from 'react'
import { useText } from '../editor/i18n/index.ts'
import { Button } from '../editor/ui/Button.tsx'
import { EmptyState } from '../editor/ui/EmptyState.tsx'
import { wasNotFetched } from '../editor/ui/wasNotFetched.ts'
import { missingPartTold } from '../store/index.ts'

interface ApologyProps {
  /** What had the problem, as the apology names it. */
  readonly name: string
  readonly error: Error
  readonly onRetry: () => void
}

/** What stands where a part of the window crashed: that the rest is well, and a way to try again. */
export function Apology({ name, error, onRetry }: ApologyProps) {
  const text = useText().app
  const missing = wasNotFetched(error)
  useEffect(() => {
    if (missing) missingPartTold()
  }, [missing])
  const Icon = missing ? CloudOff : CircleAlert
  return (
    <div role="alert">
      <EmptyState icon={<Icon size={24} />} title={missing ? text.unfetched(name) : text.sorry(name)}>
        <p>{missing ? text.unfetchedDetails : text.sorryDetails}</p>
        <Button onClick={onRetry}>{text.tryAgain}</Button>
        {missing ? (
          <Button small look="quiet" onClick={() => location.reload()}>
            {text.reload}
          </Button>
        ) : (
          <p>
            <small>{error.message}</small>
          </p>
        )}
      </EmptyState>
    </div>
  )
}
