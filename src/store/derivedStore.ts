import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Layout } from '../layout/index.ts'
import type { Design } from '../model/index.ts'
import { overlayOf, plainOverlay, type Overlay, type Scene } from '../scene/index.ts'
import { documentStore } from './documentStore.ts'
import { createDrawing, drawOnce } from './drawing.ts'
import {
  lazyJudge,
  limits as usual,
  pageEngine,
  type Engine,
  type Limits,
  type LocalJudge,
} from './engine.ts'
import { createJudgement, nothingYet, type Judgement } from './judgement.ts'
import { keepLast } from './keepLast.ts'
import { messageOf } from './messageOf.ts'
import { createPicture } from './picture.ts'
import { sessionStore } from './sessionStore.ts'
import type { DerivedState, DocumentState, Preview, SessionState } from './types.ts'

/** What of a session the drawing depends on. */
const shownOf = [
  'failed',
  'focus',
  'overlays',
  'preview',
  'language',
] as const satisfies readonly (keyof SessionState)[]

/** Over a drawing nobody has judged. */
const unjudged = plainOverlay(nothingYet.analysis)

/** Everything that follows from the document, kept up to date with it and with the session. */
export function createDerivedStore(
  documents: StoreApi<DocumentState>,
  session: StoreApi<SessionState>,
  surroundings: { engine?: Engine; local?: LocalJudge; limits?: Limits } = {},
): StoreApi<DerivedState> {
  const { engine = pageEngine, local = lazyJudge(), limits = usual } = surroundings
  const judging = createJudgement(engine, local, limits, refresh)
  const drawingOf = createDrawing(engine, limits, refresh)
  const overlayFor = createOverlay(documents)
  const previewLayout = keepLast((design: Design, before: Layout) => drawOnce(design, before, limits))
  const previewOverlay = keepLast(overlayOfPreview)
  const picture = createPicture(refresh)
  const titled = keepLast((scene: Scene, title: string): Scene => ({ ...scene, title }))

  function derive(): DerivedState {
    const { design, documentId, gesture } = documents.getState()
    const { failed, focus, overlays, language, preview } = session.getState()
    const judgement = judging.of({ design, documentId, language, failed, gesture })
    const standing = drawingOf({ design, documentId, gesture })
    // What is considered changes the drawing alone: the list it was chosen from stays as it is.
    const considered = preview?.from === design ? preview : undefined
    const layout = considered ? previewLayout(considered.design, standing) : standing
    const overlay = considered
      ? previewOverlay(considered, judgement, focus, overlays)
      : overlayFor(judgement, focus, overlays)
    const scene = picture.of({ design: considered?.design ?? design, documentId, layout, overlay, language })
    const { simulation, ...rest } = judgement
    return {
      ...rest,
      ...(simulation && { simulation }),
      layout,
      scene: titled(scene, design.title),
      judgeAgain: judging.again,
      drawNow: picture.finish,
      drawAhead: (next, geometry, isWanted) =>
        picture.ahead({ design: next, layout: geometry, overlay: unjudged, language }, isWanted),
    }
  }

  /** A fault in drawing or judging is told, and must not undo the edit that led to it. */
  function deriveOrKeep(): DerivedState {
    try {
      return derive()
    } catch (error) {
      console.error(error)
      return { ...last, pending: false, trouble: messageOf(error) }
    }
  }

  const store = createStore<DerivedState>()(derive)
  let last = store.getState()
  function refresh(): void {
    const next = deriveOrKeep()
    if (sameParts(last, next)) return
    last = next
    store.setState(next, true)
  }
  refreshWith(documents, session, refresh)
  return store
}

/** Each change of what anything here depends on. */
function refreshWith(
  documents: StoreApi<DocumentState>,
  session: StoreApi<SessionState>,
  refresh: () => void,
): void {
  documents.subscribe((now, before) => {
    const isOver = now.gesture === undefined && before.gesture !== undefined
    if (now.design !== before.design || now.documentId !== before.documentId || isOver) refresh()
  })
  session.subscribe((now, before) => {
    if (shownOf.some((key) => now[key] !== before[key])) refresh()
  })
}

export const derivedStore = createDerivedStore(documentStore, sessionStore)

/** The verdict on the changed design, once there is one, under the ghosts of what would change. */
function overlayOfPreview(
  { design, ghosts, verdict }: Preview,
  { analysis, findings }: Judgement,
  focus: string | undefined,
  overlays: boolean,
): Overlay {
  const judged = verdict?.analysis ?? analysis
  if (!overlays) return { ...plainOverlay(judged), ghosts }
  return overlayOf(design, judged, findings, { focus, ghosts })
}

/** Follows the parts of a judgement that are drawn: waiting for the next verdict changes nothing in the picture. */
function createOverlay(documents: StoreApi<DocumentState>) {
  const overlayFor = keepLast(
    (
      analysis: Judgement['analysis'],
      findings: Judgement['findings'],
      simulation: Judgement['simulation'],
      focus: string | undefined,
      overlays: boolean,
    ): Overlay => {
      // With findings hidden, a simulation that was asked for is still shown.
      if (!overlays && !simulation) return plainOverlay(analysis)
      return overlayOf(documents.getState().design, analysis, findings, { focus, simulation })
    },
  )
  return (
    { analysis, findings, simulation }: Pick<Judgement, 'analysis' | 'findings' | 'simulation'>,
    focus: string | undefined,
    overlays: boolean,
  ) =>
    analysis === nothingYet.analysis && !simulation
      ? unjudged
      : overlayFor(analysis, findings, simulation, focus, overlays)
}

function sameParts(a: DerivedState, b: DerivedState): boolean {
  return (
    a.analysis === b.analysis &&
    a.findings === b.findings &&
    a.simulation === b.simulation &&
    a.layout === b.layout &&
    a.scene === b.scene &&
    a.pending === b.pending &&
    a.trouble === b.trouble &&
    a.cancelled === b.cancelled
  )
}
