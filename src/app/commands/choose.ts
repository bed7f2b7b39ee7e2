import { flushSync } from 'react-dom'
import { canvasView, focusPart } from '../../editor/canvas/index.ts'
import { runCommand } from '../../editor/commands/index.ts'
import { placeEntry } from '../../editor/palette/index.ts'
import type { Id } from '../../model/index.ts'
import { openSample, sessionStore } from '../../store/index.ts'
import type { Hit } from './findAnything.ts'

/** Does what a hit stands for; `close` closes the dialog it was found in. */
export function choose(hit: Hit, close: () => void): void {
  if (hit.what === 'sample') return void openSample(hit.id, close)
  // The focus goes back to where it was before the hit may take it elsewhere.
  flushSync(close)
  switch (hit.what) {
    case 'command':
      runCommand(hit.id)
      return
    case 'place':
      placeEntry(hit.entry)
      return
    case 'part':
      goTo(hit.id)
  }
}

function goTo(id: Id): void {
  sessionStore.getState().select([id])
  sessionStore.getState().set({ panel: 'inspector' })
  canvasView.reveal([id])
  focusPart(id)
}
