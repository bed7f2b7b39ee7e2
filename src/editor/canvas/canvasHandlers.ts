import type { ReactFlowInstance } from '@xyflow/react'
import type { DragEvent, MouseEvent as ReactMouseEvent, PointerEvent as ReactPointerEvent } from 'react'
import type { Id, Point } from '../../model/index.ts'
import { derivedStore, documentStore, sessionStore } from '../../store/index.ts'
import { onCanvasKeyDown } from './select/canvasKeys.ts'
import { canvasView, trackPointer } from './canvasView.ts'
import { choosePlacedAt } from './place/choosing.ts'
import {
  beginConnecting,
  cancelConnecting,
  connectTowards,
  finishConnecting,
  offerFollower,
} from './place/connecting.ts'
import { beginDrag, dragCopies, dragTo, endDrag } from './drag/dragGesture.ts'
import { dropTargetOf } from './drag/dropTargetOf.ts'
import { edgeAt } from './drag/edgeAt.ts'
import { edgeOf } from './drawn/EdgeLayer.tsx'
import { gestureStore } from './gestureStore.ts'
import { groupAt, nodeAt } from './drag/groupAt.ts'
import { placeAt } from './place/placing.ts'
import { clickPart, modeOf, toggleFailure, type SelectionMode } from './select/selecting.ts'
import { writeAt } from './place/textTool.ts'
import type { AnyFlowNode } from './drawn/toFlow.ts'

/** A mouse, and the part that its button was pressed on. */
interface Pressed {
  readonly pointer: number
  readonly part: Element
}

type Place = { readonly clientX: number; readonly clientY: number }

const dragTypes = {
  service: 'application/x-faultline-service',
  group: 'application/x-faultline-group',
} as const

/** What pointer and drops do on the canvas. */
export function canvasHandlers(flow: ReactFlowInstance<AnyFlowNode>) {
  let begun: { selection: ReadonlySet<Id>; mode: SelectionMode } = { selection: new Set(), mode: 'replace' }
  let pressed: Pressed | undefined
  /** What the button was pressed for became a drag: no click, and no second one. */
  let hasDragged = false
  const pointOf = ({ clientX, clientY }: Place) => flow.screenToFlowPosition({ x: clientX, y: clientY })
  return {
    /** What was selected when the pointer last went down. */
    marquee: () => begun,
    /** A marquee begins that adds nothing to what was selected. */
    beginMarquee: () => {
      begun = { selection: new Set(), mode: 'replace' }
    },
    flow: {
      ...dragHandlers(pointOf, () => {
        hasDragged = true
        return pressed
      }),
      ...clickHandlers(pointOf, () => hasDragged),
    },
    wrapper: {
      onKeyDown: onCanvasKeyDown,
      ...dropHandlers(pointOf),
      ...edgeHandlers(pointOf),
      onPointerDownCapture(event: ReactPointerEvent) {
        pressed = pressOf(event)
        hasDragged = false
        begun = { selection: sessionStore.getState().selection, mode: modeOf(event) }
        pressForConnecting(event, pointOf(event))
        pressForGroup(event, pointOf)
      },
      /** What was chosen in the palette by touch goes where the drawing is tapped. */
      onClickCapture(event: ReactMouseEvent) {
        const { placing, set } = sessionStore.getState()
        if (isOnDrawing(event) && writeAt(pointOf(event))) return event.stopPropagation()
        if (!placing || (event.target instanceof Element && event.target.closest('button'))) return
        event.stopPropagation()
        set({ placing: undefined })
        placeAt(placing, pointOf(event))
      },
      onPointerMove(event: ReactPointerEvent) {
        trackPointer({ x: event.clientX, y: event.clientY })
      },
      onPointerLeave: () => trackPointer(undefined),
    },
  }
}

/** Fingers belong to what they touched anyway. */
function pressOf({ pointerType, pointerId, target }: ReactPointerEvent): Pressed | undefined {
  const part = target instanceof Element ? target.closest('.react-flow__node') : undefined
  return pointerType === 'mouse' && part ? { pointer: pointerId, part } : undefined
}

/** Until it is let go a mouse belongs to what it drags: nothing else lights up under it, and the browser need not find
 *  what is there, which in a large drawing takes as long as moving the part. */
function hold(pressed: Pressed | undefined): void {
  if (pressed?.part.isConnected) pressed.part.setPointerCapture(pressed.pointer)
}

/** Not on what lies over the drawing. */
function isOnDrawing({ target }: ReactMouseEvent): boolean {
  return target instanceof Element && target.closest('button, input, textarea') === null
}

/** With the connection tool a press on a part begins a line; a line following the pointer ends at the next press. */
function pressForConnecting(event: ReactPointerEvent, at: Point): void {
  if (event.button !== 0) return
  const { connecting } = gestureStore.getState()
  if (connecting?.held) return
  if (connecting?.pointer) {
    connectTowards(at)
    if (!finishConnecting() && !offerFollower(at)) cancelConnecting()
  } else if (sessionStore.getState().tool === 'connect') {
    const from = nodeAt(documentStore.getState().design, at)
    if (from !== undefined) beginConnecting(from, at)
  }
}

/** With the group tool a press begins a rectangle; where it is let go the group is drawn. */
function pressForGroup(event: ReactPointerEvent, pointOf: (place: Place) => Point): void {
  if (event.button !== 0 || sessionStore.getState().tool !== 'group') return
  const from = pointOf(event)
  const tool = import('./place/groupTool.ts')
  const end = (up: PointerEvent) => {
    const to = pointOf(up)
    const [x, y] = [Math.min(from.x, to.x), Math.min(from.y, to.y)]
    const rect = { x, y, width: Math.abs(to.x - from.x), height: Math.abs(to.y - from.y) }
    void tool.then(({ drawGroup }) => drawGroup(rect))
  }
  window.addEventListener('pointerup', end, { once: true })
}

function dragHandlers(pointOf: (place: Place) => Point, pressed: () => Pressed | undefined) {
  let start: Point = { x: 0, y: 0 }
  const placeIn = (event: MouseEvent | TouchEvent): Place | undefined =>
    'touches' in event ? event.changedTouches[0] : event
  return {
    onNodeDragStart(event: MouseEvent | TouchEvent, node: AnyFlowNode) {
      start = node.position
      hold(pressed())
      beginDrag(node.id, event.altKey)
    },
    onNodeDrag(event: MouseEvent | TouchEvent, node: AnyFlowNode) {
      const place = placeIn(event)
      if (!place) return
      const by = { x: node.position.x - start.x, y: node.position.y - start.y }
      dragCopies(event.altKey)
      dragTo(by, pointOf(place), event.ctrlKey || event.metaKey)
    },
    onNodeDragStop(event: MouseEvent | TouchEvent) {
      endDrag()
      const place = placeIn(event)
      // Over a panel, or outside of the window, it would be left where nobody sees it.
      if (place && !canvasView.shows(place)) canvasView.reveal(sessionStore.getState().selection)
    },
  }
}

function clickHandlers(pointOf: (place: Place) => Point, hasDragged: () => boolean) {
  /** A click inside a selected group means the innermost group there. */
  const meant = (event: ReactMouseEvent, node: AnyFlowNode): Id => {
    if (node.type !== 'box' || event.target instanceof SVGElement) return node.id
    return groupAt(documentStore.getState().design, pointOf(event))?.id ?? node.id
  }
  const use = (id: Id, event: ReactMouseEvent) => {
    if (sessionStore.getState().tool === 'fail') toggleFailure(id)
    else clickPart(id, event)
  }
  return {
    onNodeClick: (event: ReactMouseEvent, node: AnyFlowNode) => use(meant(event, node), event),
    onNodeDoubleClick(event: ReactMouseEvent, node: AnyFlowNode) {
      if (sessionStore.getState().tool === 'select' && !hasDragged())
        sessionStore.getState().set({ renaming: meant(event, node) })
    },
    onNodeContextMenu(event: ReactMouseEvent, node: AnyFlowNode) {
      const id = meant(event, node)
      if (!sessionStore.getState().selection.has(id)) sessionStore.getState().select([id])
    },
    onNodeMouseEnter: (_: ReactMouseEvent, node: AnyFlowNode) =>
      sessionStore.getState().set({ hovered: node.id }),
    onNodeMouseLeave: () => sessionStore.getState().set({ hovered: undefined }),
    onPaneClick(event: ReactMouseEvent) {
      canvasView.focus()
      const group = groupAt(documentStore.getState().design, pointOf(event))
      if (group) use(group.id, event)
      else if (!event.shiftKey && !event.ctrlKey && !event.metaKey) sessionStore.getState().select([])
    },
    onPaneContextMenu(event: ReactMouseEvent | MouseEvent) {
      const group = groupAt(documentStore.getState().design, pointOf(event))
      sessionStore.getState().select(group ? [group.id] : [])
    },
  }
}

function edgeHandlers(pointOf: (place: Place) => Point) {
  return {
    onClick(event: ReactMouseEvent) {
      const id = edgeOf(event)
      if (id !== undefined) clickPart(id, { ...modifiersOf(event), altKey: false })
    },
    onDoubleClick(event: ReactMouseEvent) {
      const id = edgeOf(event)
      if (id !== undefined) sessionStore.getState().set({ renaming: id })
      else if (isFreeGround(event)) choosePlacedAt(pointOf(event))
    },
    onContextMenu(event: ReactMouseEvent) {
      const id = edgeOf(event)
      if (id !== undefined && !sessionStore.getState().selection.has(id)) clickPart(id, noKeys)
      openMenu(event)
    },
  }
}

/** Where a double click means nothing else: something may be added there. */
function isFreeGround({ target }: ReactMouseEvent): boolean {
  const { tool, preview } = sessionStore.getState()
  const isGround = target instanceof Element && target.matches('.react-flow__pane')
  return isGround && tool === 'select' && preview === undefined
}

const noKeys = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false }

/** Our menu in place of the browser's, for whatever has just become the selection. */
function openMenu(event: ReactMouseEvent): void {
  if (event.target instanceof Element && event.target.closest('input, textarea')) return
  event.preventDefault()
  const at = { x: event.clientX, y: event.clientY }
  sessionStore.getState().set({ popup: { kind: 'menu', at } })
}

function modifiersOf({ shiftKey, ctrlKey, metaKey }: ReactMouseEvent) {
  return { shiftKey, ctrlKey, metaKey }
}

function dropHandlers(pointOf: (place: Place) => Point) {
  const ours = (event: DragEvent) =>
    Object.values(dragTypes).some((type) => event.dataTransfer.types.includes(type))
  const unmark = () => {
    markEdge(undefined)
    sessionStore.getState().set({ dropTarget: undefined })
  }
  return {
    onDragOver(event: DragEvent) {
      if (!ours(event)) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'copy'
      const { types } = event.dataTransfer
      const next = dropTargetOf(documentStore.getState().design, types, pointOf(event))
      const { dropTarget, set } = sessionStore.getState()
      if (dropTarget?.id !== next?.id || dropTarget?.allowed !== next?.allowed) set({ dropTarget: next })
      if (types.includes(dragTypes.service)) markEdge(edgeUnder(pointOf(event)))
    },
    onDragLeave: unmark,
    onDrop(event: DragEvent) {
      if (!ours(event)) return
      event.preventDefault()
      unmark()
      const service = event.dataTransfer.getData(dragTypes.service)
      const group = event.dataTransfer.getData(dragTypes.group)
      const at = pointOf(event)
      if (service) placeAt({ what: 'service', id: service }, at, edgeUnder(at))
      else placeAt({ what: 'group', id: group }, at)
      canvasView.focus()
    },
  }
}

/** The line a new part dropped here would be put into: not when it is meant for a place beside a part. */
function edgeUnder(at: Point): Id | undefined {
  const { design } = documentStore.getState()
  return edgeAt(design.edges, derivedStore.getState().layout.routes, at)
}

function markEdge(id: Id | undefined): void {
  if (gestureStore.getState().overEdge?.id === id) return
  const points = id === undefined ? undefined : derivedStore.getState().layout.routes.get(id)?.points
  gestureStore.setState({ overEdge: id !== undefined && points ? { id, points } : undefined })
}
