import { useCallback, useEffect, useMemo, useState } from 'react'
import { canvasView } from '../editor/canvas/index.ts'
import { useSession } from '../editor/ui/useStores.ts'
import { sessionStore } from '../store/index.ts'
import { useKeptSwitch } from './useKeptSwitch.ts'
import { useMedia } from './useMedia.ts'

/** Narrower than this both sides cannot stand beside the drawing: they come as sheets, one at a time. */
const narrowScreen = '(width <= 720px)'
/** Narrower than this both beside the drawing would leave too little of it: one takes the place of the other. */
const tightScreen = '(width <= 960px)'

type Side = 'left' | 'panel'

export interface Sides {
  readonly narrow: boolean
  /** What stands on the left. */
  readonly left: 'palette' | 'outline' | undefined
  readonly panel: boolean
  readonly showPalette: (shown: boolean) => void
  readonly showPanel: (shown: boolean) => void
}

/** Which sides of the window are shown. On a wide screen the choice outlives the visit; where only one has room the visit
 *  begins with the palette, and on a narrow screen with the drawing alone. */
export function useSides(): Sides {
  const narrow = useMedia(narrowScreen)
  const tight = useMedia(tightScreen)
  const outline = useSession((session) => session.outline)
  const [palette, keepPalette] = useKeptSwitch('palette')
  const [panel, keepPanel] = useKeptSwitch('panel')
  const [sheet, setSheet] = useState<Side>()
  const [beside, setBeside] = useState<Side | undefined>(palette ? 'left' : undefined)
  const only = narrow ? sheet : beside
  const setOnly = narrow ? setSheet : setBeside
  const showPalette = useCallback(
    (shown: boolean) => {
      sessionStore.getState().set({ outline: false })
      if (tight) setOnly(shown ? 'left' : undefined)
      else keepPalette(shown)
    },
    [tight, setOnly, keepPalette],
  )
  const showPanel = useCallback(
    (shown: boolean) => (tight ? setOnly(shown ? 'panel' : undefined) : keepPanel(shown)),
    [tight, setOnly, keepPanel],
  )
  useEffect(
    () =>
      sessionStore.subscribe((now, before) => {
        if (now.outline !== before.outline) setOnly(now.outline ? 'left' : undefined)
        // Chosen from the sheet by touch: the drawing is needed next.
        if (now.placing && now.placing !== before.placing) setSheet(undefined)
      }),
    [setOnly],
  )
  useEffect(() => {
    // The drawing has another height now: what was in sight stays in sight.
    if (narrow) requestAnimationFrame(() => canvasView.fit())
  }, [narrow, sheet])
  const shown = tight ? only === 'left' : outline || palette
  const left = shown ? (outline ? 'outline' : 'palette') : undefined
  const side = tight ? only === 'panel' : panel
  return useMemo(
    () => ({ narrow, left, panel: side, showPalette, showPanel }),
    [narrow, left, side, showPalette, showPanel],
  )
}
