import CircleAlert from 'lucide-react/icons/circle-alert'
import CloudOff from 'lucide-react/icons/cloud-off'
import { useText } from '../editor/i18n/index.ts'
import { Button } from '../editor/ui/Button.tsx'
import { EmptyState } from '../editor/ui/EmptyState.tsx'

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
  const Icon = missing ? CloudOff : CircleAlert
  return (
    <div role="alert">
      <EmptyState icon={<Icon size={24} />} title={missing ? text.unfetched(name) : text.sorry(name)}>
        <p>{missing ? text.unfetchedDetails : text.sorryDetails}</p>
        <Button onClick={onRetry}>{text.tryAgain}</Button>
        {!missing && (
          <p>
            <small>{error.message}</small>
          </p>
        )}
      </EmptyState>
    </div>
  )
}

/** Whether a part of the program did not come over the network: browsers and the loader each say it their way. */
function wasNotFetched({ message }: Error): boolean {
  return /dynamically imported module|preload CSS|importing a module script|failed to fetch/i.test(message)
}
