import type { ReactNode } from 'react'
import { ErrorBoundary } from '../editor/ui/ErrorBoundary.tsx'
import { Apology } from './Apology.tsx'

interface PanelBoundaryProps {
  /** What is inside, as the apology names it. */
  readonly name: string
  readonly children: ReactNode
}

/** A crash inside stays inside: an apology with a way back, while the rest of the window lives. */
export function PanelBoundary({ name, children }: PanelBoundaryProps) {
  return (
    <ErrorBoundary apology={(error, retry) => <Apology name={name} error={error} onRetry={retry} />}>
      {children}
    </ErrorBoundary>
  )
}
