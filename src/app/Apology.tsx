import CircleAlert from 'lucide-react/icons/circle-alert'
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
  return (
    <div role="alert">
      <EmptyState icon={<CircleAlert size={24} />} title={text.sorry(name)}>
        <p>{text.sorryDetails}</p>
        <Button onClick={onRetry}>{text.tryAgain}</Button>
        <p>
          <small>{error.message}</small>
        </p>
      </EmptyState>
    </div>
  )
}
