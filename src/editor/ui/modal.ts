import { useSyncExternalStore } from 'react'

/** The modal dialogs on the page, the newest last. */
let open: readonly HTMLElement[] = []
const listeners = new Set<() => void>()

/** Says that a modal dialog covers the page. Gives the function to call when it no longer does. */
export function coverWith(dialog: HTMLElement): () => void {
  change([...open, dialog])
  return () => change(open.filter((one) => one !== dialog))
}

/** The dialog on top: all else is out of reach behind it, so what must be seen and heard belongs inside. */
export function useTopmostDialog(): HTMLElement | undefined {
  return useSyncExternalStore(listen, () => open.at(-1))
}

function change(next: readonly HTMLElement[]): void {
  open = next
  for (const listener of listeners) listener()
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
