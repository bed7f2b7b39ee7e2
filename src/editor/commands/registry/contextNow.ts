import { derivedStore, documentStore, sessionStore } from '../../../store/index.ts'
import type { CommandContext } from './types.ts'

/** The context of this moment; `key` is the key that asks. */
export function contextNow(key = ''): CommandContext {
  const { design, past, future } = documentStore.getState()
  const { selection, hovered, failed, focus, tool } = sessionStore.getState()
  return {
    design,
    selection,
    hovered,
    failed,
    focus,
    tool,
    findings: derivedStore.getState().findings.filter((finding) => !finding.waived).length,
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    onCanvas: isOnCanvas(document.activeElement),
    key,
  }
}

function isOnCanvas(active: Element | null): boolean {
  return active === null || active === document.body || active.closest('[role="application"], main') !== null
}
