import { Component, type ReactNode } from 'react'

interface ErrorBoundaryProps {
  readonly apology: (error: Error, retry: () => void) => ReactNode
  readonly children: ReactNode
}

/** Keeps a crash inside one panel: shows `apology` there until tried again. (React knows no other way than a class.) */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly error: Error | undefined }> {
  override state: { readonly error: Error | undefined } = { error: undefined }

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override render(): ReactNode {
    const { error } = this.state
    if (!error) return this.props.children
    return this.props.apology(error, () => this.setState({ error: undefined }))
  }
}
