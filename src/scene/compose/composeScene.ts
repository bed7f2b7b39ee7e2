import type { Language } from '../../checks/index.ts'
import type { Layout } from '../../layout/index.ts'
import { indexOf, shownOf, unionRect } from '../../model/index.ts'
import type { Design, DesignIndex, Edge, Group, GroupKind, Id, Node, Span } from '../../model/index.ts'
import { sceneWords, type SceneWords } from '../look/words.ts'
import { shownOverlay } from '../overlay/shownOverlay.ts'
import type { Overlay, Scene, SceneEdge, SceneGroup, SceneNode, SceneSpan } from '../types.ts'
import { closeGroup, type Hidden } from './closeGroup.ts'
import { composeEdge } from './composeEdge.ts'
import { composeGroup, gapKinds } from './composeGroup.ts'
import { composeLegend } from './composeLegend.ts'
import { composeNode } from './composeNode.ts'
import { composeSpan } from './composeSpan.ts'
import { drawnBounds } from './drawnBounds.ts'
import { groundAt, isFilled } from './ground.ts'
import { createReuseParts, rectFacts } from './reuseParts.ts'

export interface SceneOptions {
  /** Whether the strip that explains the marks is part of the picture (default: yes, when there are marks). */
  readonly legend?: boolean
}

type Compose = (
  design: Design,
  layout: Layout,
  overlay: Overlay,
  language?: Language,
  options?: SceneOptions,
) => Scene

/** Everything a picture of `design` is made of, from its geometry and what is laid over it. Parts the layout has
 *  no place for are left out. Pure: same input, same scene. */
export const composeScene: Compose = (...given) => createComposer()(...given)

/** Composes as `composeScene` does, again and again: what is as it was the last time is the very same object, so
 *  that one move among a thousand parts costs little to compose and to show. */
export function createComposer(): Compose {
  const composeParts = createPartsComposer()
  return (design, layout, overlay, language = 'en', options = {}) => {
    const parts = composeParts(design, layout, overlay, sceneWords(language))
    const drawing = drawnBounds(parts)
    const legend = options.legend === false ? undefined : composeLegend(design, overlay, language, drawing)
    const bounds = (legend && unionRect([drawing, legend.rect])) ?? drawing
    return { bounds, title: design.title, ...parts, ...(legend ? { legend } : {}) }
  }
}

function createPartsComposer() {
  const reuse = {
    groups: createReuseParts<Group, SceneGroup>(),
    filled: createReuseParts<SceneGroup, SceneGroup>(),
    spans: createReuseParts<Span, SceneSpan>(),
    nodes: createReuseParts<Node, SceneNode>(),
    edges: createReuseParts<Edge, SceneEdge>(),
  }
  return (given: Design, layout: Layout, laid: Overlay, words: SceneWords) => {
    const shown = shownOf(given)
    const { design, closed, standIns } = shown
    const overlay = shownOverlay(laid, shown)
    const index = indexOf(design)
    const whole = indexOf(given)
    // Groups decide what lies below a part: its ground.
    const shared = [overlay, words, design.groups]
    const groups = reuse.groups(byDepth(design, index), (group) => {
      const rect = layout.rects.get(group.id)
      if (!rect) return undefined
      const titleShift = layout.titles?.get(group.id) ?? 0
      const [depth, ground] = [index.ancestors(group.id).length, groundOf(index, group.id)]
      const make = () => {
        const made = composeGroup(group, rect, { depth, ground, titleShift }, overlay, words)
        return closed.has(group.id)
          ? closeGroup(made, group.label, hiddenIn(whole, group.id), overlay, words)
          : made
      }
      return { facts: [...rectFacts(rect), titleShift, standIns, ...shared], make }
    })
    const filled = reuse.filled(
      groups.filter(({ kind }) => isFilled(kind)),
      (group) => ({ facts: [], make: () => group }),
    )
    const spans = reuse.spans(design.spans, (span) => {
      const rect = layout.spans.get(span.id)
      if (!rect) return undefined
      const shift = layout.titles?.get(span.id) ?? 0
      const make = () => composeSpan(span, rect, groundAt(rect, filled), overlay, shift)
      return { facts: [...rectFacts(rect), shift, overlay, filled], make }
    })
    const nodes = reuse.nodes(design.nodes, (node) => {
      const rect = layout.rects.get(node.id)
      if (!rect) return undefined
      const make = () => composeNode(node, rect, groundOf(index, node.id), overlay, words)
      return { facts: [...rectFacts(rect), ...shared], make }
    })
    const edges = reuse.edges(design.edges, (edge) => {
      const route = layout.routes.get(edge.id)
      if (!route || route.points.length < 2) return undefined
      const make = () => composeEdge(edge, route, overlay, filled)
      return { facts: [route, overlay, route.label && filled], make }
    })
    return { groups, spans, nodes, edges }
  }
}

/** Outer groups before inner ones; siblings keep the order of the file. */
function byDepth(design: Design, index: DesignIndex): readonly Group[] {
  return design.groups
    .map((group) => ({ group, depth: index.ancestors(group.id).length }))
    .sort((a, b) => a.depth - b.depth)
    .map(({ group }) => group)
}

function groundOf(index: DesignIndex, id: Id): GroupKind | undefined {
  const own = index.groups.get(id)
  if (own && isFilled(own.kind)) return own.kind
  return index.ancestors(id).find((group) => isFilled(group.kind))?.kind
}

/** What a collapsed group hides. */
function hiddenIn(index: DesignIndex, group: Id): Hidden {
  const inner = index.childGroups(group).map(({ id, kind }) => {
    const own = gapKinds[kind]
    const { ids, gaps } = hiddenIn(index, id)
    return { ids, gaps: own === undefined ? gaps : [{ id, kind: own }, ...gaps] }
  })
  return {
    ids: [...index.childNodes(group).map(({ id }) => id), ...inner.flatMap(({ ids }) => ids)],
    gaps: inner.flatMap(({ gaps }) => gaps),
  }
}
