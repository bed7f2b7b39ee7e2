import { useCallback, useEffect, useMemo, useState } from 'react'
import { canvasView } from '../editor/canvas/index.ts'
import { useSession } from '../editor/ui/useStores.ts'
import { sessionStore } from '../store/index.ts'
import { useKeptSwitch } from './useKeptSwitch.ts'
import { useMedia } from './useMedia.ts'

/** Narrower than this both sides cannot stand beside the drawing: they come as sheets, one at a time. */
const narrowScreen = '(width <= 720px)'

export interface Sides {
  readonly narrow: boolean
  /** What stands on the left. */
  readonly left: 'palette' | 'outline' | undefined
  readonly panel: boolean
  readonly showPalette: (shown: boolean) => void
  readonly showPanel: (shown: boolean) => void
}

/** Which sides of the window are shown. On a wide screen the choice outlives the visit; on a narrow one each visit
 *  begins with the drawing alone. */
export function useSides(): Sides {
  const narrow = useMedia(narrowScreen)
  const outline = useSession((session) => session.outline)
  const [palette, keepPalette] = useKeptSwitch('palette')
  const [panel, keepPanel] = useKeptSwitch('panel')
  const [sheet, setSheet] = useState<'left' | 'panel'>()
  const showPalette = useCallback(
    (shown: boolean) => {
      sessionStore.getState().set({ outline: false })
      if (narrow) setSheet(shown ? 'left' : undefined)
      else keepPalette(shown)
    },
    [narrow, keepPalette],
  )
  const showPanel = useCallback(
    (shown: boolean) => (narrow ? setSheet(shown ? 'panel' : undefined) : keepPanel(shown)),
    [narrow, keepPanel],
  )
  useEffect(
    () =>
      sessionStore.subscribe((now, before) => {
        if (now.outline !== before.outline) setSheet(now.outline ? 'left' : undefined)
        // Chosen from the sheet by touch: the drawing is needed next.
        if (now.placing && now.placing !== before.placing) setSheet(undefined)
      }),
    [],
  )
  useEffect(() => {
    // The drawing has another height now: what was in sight stays in sight.
    if (narrow) requestAnimationFrame(() => canvasView.fit())
  }, [narrow, sheet])
  const shown = narrow ? sheet === 'left' : outline || palette
  const left = shown ? (outline ? 'outline' : 'palette') : undefined
  const side = narrow ? sheet === 'panel' : panel
  return useMemo(
    () => ({ narrow, left, panel: side, showPalette, showPanel }),
    [narrow, left, side, showPalette, showPanel],
  )
}
