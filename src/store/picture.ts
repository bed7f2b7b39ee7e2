import type { Language } from '../checks/index.ts'
import type { Layout } from '../layout/index.ts'
import type { Design } from '../model/index.ts'
import { createComposer, type Overlay, type Scene } from '../scene/index.ts'
import { inSlices } from './inSlices.ts'
import { isStill } from './stillness.ts'

/** Parts that are made anew with the change itself. */
const atOnce = 300

/** What a picture is made of. */
interface Drawable {
  readonly design: Design
  readonly layout: Layout
  readonly overlay: Overlay
  readonly language: Language
}

export interface Pictured extends Drawable {
  readonly documentId: string
}

interface Picture {
  /** The picture, or where hundreds of parts change at once the last one until the new one is there. */
  readonly of: (wanted: Pictured) => Scene
  /** The picture of what was last asked for is there, if not before then now. */
  readonly finish: () => void
  /** Makes the picture of another document ready in slices, unless it is small: asked for then, it comes at once. Gives
   *  whether it is ready. */
  readonly ahead: (wanted: Drawable, isWanted: () => boolean) => Promise<boolean>
}

/** The picture of the shown design, made anew only where it changed. What changes hundreds of parts is made in slices
 *  between which the page hears what one does, and `arrived` is called when it is there. Nothing under a hand waits for
 *  that, nor does another document, nor what brings or takes parts: nobody may act on what is no more. */
export function createPicture(arrived: () => void): Picture {
  const composer = createComposer()
  let shown: { readonly wanted: Pictured; readonly scene: Scene } | undefined
  let coming: Pictured | undefined
  let isReady = false

  function compose(wanted: Pictured): Scene {
    const { design, layout, overlay, language } = wanted
    coming = undefined
    const scene = composer.compose(design, layout, overlay, language)
    shown = { wanted, scene }
    return scene
  }
  const stepsTo = ({ design, layout, overlay, language }: Drawable) =>
    composer.ahead(design, layout, overlay, language)
  function finish(): void {
    if (!coming) return
    isReady = true
    arrived()
  }
  async function begin(steps: Iterator<unknown>, wanted: Pictured): Promise<void> {
    coming = wanted
    isReady = false
    // What is wrong with a picture is told where it is composed.
    await inSlices(steps, () => coming === wanted).catch(() => undefined)
    if (coming === wanted) finish()
  }

  return {
    of(wanted) {
      if (shown && isSame(shown.wanted, wanted)) {
        coming = undefined
        return shown.scene
      }
      if (coming && shown && !isReady && isSame(coming, wanted)) return shown.scene
      // A key held down asks for the next before the last was there: each second one is drawn.
      if (coming || !shown || !isStill() || !hasSameParts(shown.wanted, wanted)) return compose(wanted)
      const steps = stepsTo(wanted)
      if (endsWithin(steps, atOnce)) return compose(wanted)
      void begin(steps, wanted)
      return shown.scene
    },
    finish,
    async ahead(wanted, isWanted) {
      const { nodes, edges } = wanted.design
      if (nodes.length + edges.length <= atOnce) return true
      return inSlices(stepsTo(wanted), isWanted)
    },
  }
}

function endsWithin(steps: Iterator<unknown>, most: number): boolean {
  for (let i = 0; i <= most; i++) if (steps.next().done) return true
  return false
}

function isSame(a: Pictured, b: Pictured): boolean {
  return (
    a.design === b.design &&
    a.documentId === b.documentId &&
    a.layout === b.layout &&
    a.overlay === b.overlay &&
    a.language === b.language
  )
}

function hasSameParts(a: Pictured, b: Pictured): boolean {
  const kinds = ['nodes', 'groups', 'edges', 'spans'] as const
  return a.documentId === b.documentId && kinds.every((kind) => sameIds(a.design[kind], b.design[kind]))
}

function sameIds(a: readonly { readonly id: string }[], b: readonly { readonly id: string }[]): boolean {
  return a === b || (a.length === b.length && a.every(({ id }, i) => id === b[i]?.id))
}
