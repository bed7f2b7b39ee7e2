import '@xyflow/react/dist/base.css'
import {
  ReactFlow,
  ReactFlowProvider,
  useKeyPress,
  useReactFlow,
  useStore as useFlowStore,
  useStoreApi,
} from '@xyflow/react'
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { Finding } from '../../checks/index.ts'
import type { Design, Id } from '../../model/index.ts'
import type { Scene, ThemeName } from '../../scene/index.ts'
import { warmElk, type Tool } from '../../store/index.ts'
import type { PartFindings } from '../findings/badgesOf.ts'
import { useBadgesOn } from '../findings/useBadgesOn.ts'
import { useLanguage } from '../i18n/index.ts'
import { classes } from '../ui/classes.ts'
import { useDerived, useDocument, useSession } from '../ui/useStores.ts'
import { BoxNode } from './drawn/BoxNode.tsx'
import styles from './Canvas.module.css'
import { canvasHandlers } from './canvasHandlers.ts'
import { loadDragTools } from './drag/dragGesture.ts'
import { Dots } from './drawn/Dots.tsx'
import { followSelection } from './select/canvasKeys.ts'
import { attachView, canvasView, zoomRange } from './canvasView.ts'
import { FromAfar } from './drawn/fromAfar.ts'
import { gestureStore } from './gestureStore.ts'
import { HullNode } from './drawn/HullNode.tsx'
import { closeWith } from './drawn/closeBy.ts'
import { fewOf, heldPart, isLarge, partsIn, partsOf } from './drawn/inSight.ts'
import { Lines } from './drawn/Lines.tsx'
import { Marquee } from './select/Marquee.tsx'
import { createPartNames } from './select/partNames.ts'
import { PartNode } from './drawn/PartNode.tsx'
import { sceneVariables } from './drawn/sceneVariables.ts'
import { SightContext, type Sight } from './drawn/sight.ts'
import { createToFlow, type AnyFlowNode } from './drawn/toFlow.ts'
import { useGliding } from './drawn/useGliding.ts'
import { useLeastZoom } from './drawn/useLeastZoom.ts'
import { useMoving } from './drawn/useMoving.ts'
import { useTouch } from './touch/useTouch.ts'
import { useSight } from './drawn/useSight.ts'
import { useScene } from './drawn/useScene.ts'
import { useShownChange } from './drawn/useShownChange.ts'
import { useSteadyView } from './drawn/useSteadyView.ts'
import { useThemeName } from './drawn/useThemeName.ts'
import { flowWords, say } from './words.ts'

const EmptyHint = lazy(async () => ({ default: (await import('./place/EmptyHint.tsx')).EmptyHint }))
const PlacingHint = lazy(async () => ({ default: (await import('./place/PlacingHint.tsx')).PlacingHint }))
const Handles = lazy(async () => ({ default: (await import('./grips/Handles.tsx')).Handles }))

const nodeTypes = { part: PartNode, box: BoxNode, hull: HullNode }
/** Below this zoom labels are too small to be read, and cost most of the painting. */
const farZoom = 0.35
/** Below this zoom an icon is fewer than ten pixels wide: a square of its category's colour says as much. */
const tinyZoom = 0.2
const noChanges = () => undefined
/** Buttons of the mouse that move the view. The same lists each time: for another one React Flow listens anew for the
 *  wheel, and the browser then paints all of the canvas again. */
const panButtons = { usual: [1], hand: [0, 1] }
const none: readonly Finding[] = []

interface CanvasProps {
  /** A drawing is still being opened: that there is nothing yet is no reason to say how to begin. */
  readonly opening?: boolean
  readonly children?: ReactNode
}

/** The drawing: what one sees, drags, connects and names. `children` lie over it, in its own coordinates. */
export function Canvas(props: CanvasProps) {
  return (
    <ReactFlowProvider>
      <Drawing {...props} />
    </ReactFlowProvider>
  )
}

function Drawing({ opening = false, children }: CanvasProps) {
  const flow = useReactFlow<AnyFlowNode>()
  const store = useStoreApi()
  useToldSizes()
  const wrapper = useRef<HTMLDivElement>(null)
  const theme = useThemeName()
  const variables = useMemo(() => sceneVariables(theme), [theme])
  const handlers = useMemo(() => canvasHandlers(flow), [flow])
  useTouch(wrapper, flow, handlers.beginMarquee)
  useMoving(wrapper)
  const chosen = useSession((session) => session.tool)
  // While Space is held whatever lies under the pointer is moved with the view, as everywhere else.
  const tool = useKeyPress('Space') ? 'hand' : chosen
  const gliding = useGliding()
  useLanguage()
  useEffect(followSelection, [])
  useEffect(() => void loadDragTools(), [])
  useEffect(() => {
    const element = wrapper.current
    return element ? attachView({ flow, element, sizeBefore: store.getState }) : undefined
  }, [flow, store])
  useSteadyView(wrapper, flow)
  useFitting()
  useShownChange()
  useWarmLayout()
  return (
    <div
      ref={wrapper}
      className={styles.canvas}
      style={variables}
      data-tool={tool}
      data-gliding={gliding || undefined}
      {...handlers.wrapper}
    >
      <Flow tool={tool} handlers={handlers} theme={theme}>
        {children}
      </Flow>
      <Suspense>
        {opening ? null : <EmptyHint />}
        <PlacingHint />
      </Suspense>
      <Spoken />
    </div>
  )
}

/** React Flow would measure each part that comes or changes its size, and render it once more: it is told all it would
 *  find, see `toFlow`. */
function useToldSizes(): void {
  const store = useStoreApi()
  useState(() => store.setState({ updateNodeInternals: noChanges }))
}

interface FlowProps {
  readonly tool: Tool
  readonly handlers: ReturnType<typeof canvasHandlers>
  readonly theme: ThemeName
  readonly children: ReactNode
}

/** React Flow moves the view, and draws and drags parts; keys, selection and lines are ours. */
function Flow({ tool, handlers, theme, children }: FlowProps) {
  // What is only considered can be looked at and moved about in, not edited.
  const looking = useSession((session) => session.preview !== undefined)
  const touch = useStore(gestureStore, (state) => state.touch)
  const far = useFlowStore(({ transform }) => transform[2] < farZoom)
  const tiny = useFlowStore(({ transform }) => transform[2] < tinyZoom)
  const scene = useScene()
  const sight = useSight(scene, tiny)
  const { painted } = sight
  const many = isLarge(scene)
  const small = many ? painted : tiny
  return (
    <FromAfar value={small}>
      {/* To assistive technology one widget (React Flow gives the role): it has its own keys, and its parts are named. */}
      <ReactFlow<AnyFlowNode>
        aria-label={say('drawing')}
        aria-describedby="drawing-help"
        tabIndex={0}
        nodes={useFlowNodes(scene, sight)}
        nodeTypes={nodeTypes}
        data-painted={painted || undefined}
        className={classes(
          far && styles.far,
          small && styles.tiny,
          many && styles.many,
          painted && styles.painted,
        )}
        onNodesChange={noChanges}
        ariaLabelConfig={flowWords()}
        {...handlers.flow}
        minZoom={useLeastZoom()}
        maxZoom={zoomRange.max}
        panOnScroll
        panOnDrag={touch || (tool === 'hand' || looking ? panButtons.hand : panButtons.usual)}
        selectionOnDrag={(tool === 'select' || tool === 'group') && !looking && !touch}
        nodesDraggable={tool === 'select' && !looking}
        nodesConnectable={false}
        nodesFocusable={false}
        selectNodesOnDrag={false}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        deleteKeyCode={null}
        zoomOnDoubleClick={false}
        disableKeyboardA11y
        elevateNodesOnSelect={false}
        nodeDragThreshold={3}
      >
        {far ? null : <Dots />}
        <Lines theme={theme} sight={sight} />
        <Suspense>
          <Handles looking={looking} />
        </Suspense>
        <SightContext value={sight}>{children}</SightContext>
        <Marquee begun={handlers.marquee} />
      </ReactFlow>
    </FromAfar>
  )
}

/** Of a large drawing React Flow is given what is near the view: it goes through all it has with every move. */
function useFlowNodes(scene: Scene, { seen, region, painted, closeBy }: Sight): AnyFlowNode[] {
  const own = useDocument((state) => state.design)
  const design = useSession((session) => session.preview?.design) ?? own
  const selection = useSession((session) => session.selection)
  const dropTarget = useSession((session) => session.dropTarget)
  const language = useLanguage()
  const [toFlow] = useState(createToFlow)
  const [namesOf] = useState(createPartNames)
  const badges = useBadges(design)
  const nameOf = useMemo(() => namesOf(design, language, badges), [namesOf, design, language, badges])
  const held = heldPart(selection)
  const pointed = useStore(gestureStore, (state) => state.pointed)
  const target = dropTarget?.id
  const near = useMemo(() => {
    if (painted) return partsOf(scene, new Set([...fewOf(selection), pointed, target]))
    return region ? partsIn(closeWith(closeBy(scene, region), scene, held), seen, held) : scene
  }, [scene, painted, seen, region, held, selection, pointed, target, closeBy])
  const dragging = useStore(gestureStore, (state) => state.dragging)
  const standing = isLarge(scene) ? (dragging ? 'dragged' : 'fixed') : 'by moves'
  return useMemo(
    () => toFlow({ scene: near, selection, dropTarget, nameOf, standing }),
    [toFlow, near, selection, dropTarget, nameOf, standing],
  )
}

/** The findings on each part, while the drawing shows them. */
function useBadges(design: Design): ReadonlyMap<Id, PartFindings> {
  const shown = useSession(({ overlays, failed }) => overlays && failed.length === 0)
  const findings = useDerived((derived) => derived.findings)
  return useBadgesOn(design, shown ? findings : none)
}

/** A document just opened is shown whole; a finding in focus is brought into view. */
function useFitting(): void {
  const documentId = useDocument((state) => state.documentId)
  const focus = useSession((session) => session.focus)
  const findings = useDerived((derived) => derived.findings)
  const finding = findings.find((one) => one.key === focus)
  const shown = useCallback((ids: readonly string[]) => canvasView.fit(ids), [])
  useEffect(() => {
    canvasView.fitOpened()
  }, [documentId])
  const parts = finding ? [...finding.chain, ...finding.on].join(' ') : ''
  useEffect(() => {
    if (parts) shown(parts.split(' '))
  }, [parts, shown])
}

/** The layout engine takes a moment to start: that moment is now, while nobody waits for it. */
function useWarmLayout(): void {
  useEffect(() => {
    const warm = () => void warmElk().catch(() => undefined)
    const wait = setTimeout(warm, 1500)
    return () => clearTimeout(wait)
  }, [])
}

/** What is said while something goes on: a refusal in sight, the rest to screen readers. */
function Spoken() {
  const reason = useSession((session) => session.dropTarget?.reason)
  const announcement = useStore(gestureStore, (state) => state.announcement)
  return (
    <>
      {reason ? <p className={styles.refusal}>{reason}</p> : null}
      <p id="drawing-help" hidden>
        {say('drawingHelp')}
      </p>
      <output className={styles.spoken}>{announcement}</output>
    </>
  )
}
