import { canvasView, focusPart } from '../../editor/canvas/index.ts'
import { runCommand } from '../../editor/commands/index.ts'
import { placeEntry } from '../../editor/palette/index.ts'
import type { Id } from '../../model/index.ts'
import { openSample, sessionStore } from '../../store/index.ts'
import type { Hit } from './findAnything.ts'

/** Does what a hit stands for; the dialog is closed by then. */
export function choose(hit: Hit): void {
  switch (hit.what) {
    case 'command':
      runCommand(hit.id)
      return
    case 'place':
      placeEntry(hit.entry)
      return
    case 'part':
      goTo(hit.id)
      return
    case 'sample':
      void openSample(hit.id)
  }
}

function goTo(id: Id): void {
  sessionStore.getState().select([id])
  sessionStore.getState().set({ panel: 'inspector' })
  canvasView.reveal([id])
  focusPart(id)
}
