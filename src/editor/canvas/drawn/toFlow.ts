import type { Node as FlowNode, NodeHandle } from '@xyflow/react'
import type { Id, Rect } from '../../../model/index.ts'
import type { Scene, SceneGroup, SceneNode, SceneSpan } from '../../../scene/index.ts'
import { createKeepSame } from './keepSame.ts'
import type { NameOf } from '../select/partNames.ts'
import { standingAt, type Standing } from './standing.ts'

/** The one file that knows both our scene and React Flow's nodes. They are flat, with absolute positions:
 *  nesting is the model's business. */

export type PartFlowNode = FlowNode<{ readonly part: SceneNode }, 'part'>
export type BoxFlowNode = FlowNode<{ readonly box: SceneGroup; readonly target: boolean | undefined }, 'box'>
export type HullFlowNode = FlowNode<{ readonly hull: SceneSpan }, 'hull'>
export type AnyFlowNode = PartFlowNode | BoxFlowNode | HullFlowNode

/** Order from back to front: groups by depth, hulls, lines, titles, parts, labels of lines, handles. */
export const layers = { hull: 60, lines: 70, titles: 80, parts: 90, labels: 100, handles: 110 } as const

export interface FlowInput {
  readonly scene: Pick<Scene, 'groups' | 'spans' | 'nodes'>
  readonly selection: ReadonlySet<Id>
  /** Group under a drag, and whether it may take what is dragged. */
  readonly dropTarget?: { readonly id: Id; readonly allowed: boolean } | undefined
  readonly nameOf: NameOf
  readonly standing?: Standing
}

/** Turns scenes into React Flow nodes; a node whose picture did not change is the same object as before. */
export function createToFlow(): (input: FlowInput) => AnyFlowNode[] {
  const parts = createKeepSame<SceneNode>()
  const boxes = createKeepSame<SceneGroup>()
  const hulls = createKeepSame<SceneSpan>()
  let last: ReadonlyMap<Id, AnyFlowNode> = new Map()
  let namedBy: NameOf | undefined
  return ({ scene, selection, dropTarget, nameOf, standing = 'by moves' }) => {
    /** The one selected part counts as dragged: so React Flow leaves it in the page, and the keyboard's focus with it,
     *  however far the view moves from it. Else the node of before where all of it holds; names are only asked for where they can have changed. */
    const keep = (
      part: SceneNode | SceneGroup | SceneSpan,
      target: boolean | undefined,
      make: (selected: boolean) => AnyFlowNode,
    ): AnyFlowNode => {
      const before = last.get(part.id)
      const selected = selection.has(part.id)
      const held = selected && selection.size === 1
      const same =
        before?.selected === selected &&
        before.dragging === held &&
        drawnOf(before) === part &&
        targetOf(before) === target
      if (same && namedBy === nameOf) return before
      const ariaLabel = nameOf(part)
      if (same && before.ariaLabel === ariaLabel) return before
      const node = make(selected)
      const style = { ...node.style, ...standingAt(part.rect, standing, before?.style) }
      return { ...node, style, selected, dragging: held, ariaLabel }
    }
    const nodes = [
      ...boxes(scene.groups).map((box) => {
        const target = dropTarget?.id === box.id ? dropTarget.allowed : undefined
        return keep(box, target, (selected) => boxNode(box, target, selected))
      }),
      ...hulls(scene.spans).map((hull) => keep(hull, undefined, () => hullNode(hull))),
      ...parts(scene.nodes).map((part) => keep(part, undefined, () => partNode(part))),
    ]
    last = new Map(nodes.map((node) => [node.id, node]))
    namedBy = nameOf
    return nodes
  }
}

function partNode(part: SceneNode): PartFlowNode {
  return {
    ...placed(part),
    type: 'part',
    data: { part },
    zIndex: layers.parts,
    style: { pointerEvents: 'all' },
  }
}

function boxNode(box: SceneGroup, target: boolean | undefined, selected: boolean): BoxFlowNode {
  // The inside of a group lets the pointer through to the marquee, until the group is selected: its border and
  // title always take it.
  // A collapsed one is a part like any other.
  const closed = box.closed !== undefined
  const style = { pointerEvents: selected || closed ? 'all' : 'none' } as const
  const look = { type: 'box', data: { box, target }, zIndex: box.depth } as const
  return { ...placed(box), ...look, selectable: closed, style }
}

function hullNode(hull: SceneSpan): HullFlowNode {
  const still = { draggable: false, selectable: false, style: { pointerEvents: 'none' } } as const
  return { ...placed(hull), ...still, type: 'hull', data: { hull }, zIndex: layers.hull }
}

/** Lines are ours, and end where they are drawn to. */
const noHandles: NodeHandle[] = []

/** Sizes are told, not measured, and that there are no handles to look for: see `useToldSizes`. */
function placed({ id, rect }: { readonly id: Id; readonly rect: Rect }) {
  const { x, y, width, height } = rect
  return {
    id,
    position: { x, y },
    width,
    height,
    measured: { width, height },
    handles: noHandles,
    // A name belongs to a role: without one most screen readers pass over it.
    ariaRole: 'group',
    // The name says what it is; React Flow would add "node", in English.
    domAttributes: { tabIndex: -1, 'aria-roledescription': undefined },
  }
}

function drawnOf(node: AnyFlowNode): SceneNode | SceneGroup | SceneSpan {
  if (node.type === 'part') return node.data.part
  return node.type === 'hull' ? node.data.hull : node.data.box
}

function targetOf(node: AnyFlowNode): boolean | undefined {
  return node.type === 'box' ? node.data.target : undefined
}
