import CircleAlert from 'lucide-react/icons/circle-alert'
import type { ReactNode } from 'react'
import { useText } from '../editor/i18n/index.ts'
import { Button } from '../editor/ui/Button.tsx'
import { EmptyState } from '../editor/ui/EmptyState.tsx'
import { ErrorBoundary } from '../editor/ui/ErrorBoundary.tsx'

/** The last resort, for a crash outside every panel: the drawing is kept, so loading the page again is safe. */
export function AppBoundary({ children }: { readonly children: ReactNode }) {
  const text = useText().app
  return (
    <ErrorBoundary
      apology={(error) => (
        <main role="alert">
          <EmptyState icon={<CircleAlert size={24} />} title={text.sorryAll}>
            <p>{text.sorryAllDetails}</p>
            <Button onClick={() => location.reload()}>{text.reload}</Button>
            <p>
              <small>{error.message}</small>
            </p>
          </EmptyState>
        </main>
      )}
    >
      {children}
    </ErrorBoundary>
  )
}
