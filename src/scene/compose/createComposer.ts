import type { Language } from '../../checks/index.ts'
import type { Layout, Route } from '../../layout/index.ts'
import { indexOf, rememberLately, sameRect, shownOf } from '../../model/index.ts'
import type { Design, DesignIndex, Edge, Group, GroupKind, Id, Node, Rect, Span } from '../../model/index.ts'
import { sceneWords, type SceneWords } from '../look/words.ts'
import { shownOverlay } from '../overlay/shownOverlay.ts'
import type { Overlay, Scene, SceneEdge, SceneGroup, SceneNode, SceneSpan } from '../types.ts'
import { closeGroup, type Hidden } from './closeGroup.ts'
import { composeEdge } from './composeEdge.ts'
import { composeGroup, gapKinds } from './composeGroup.ts'
import { composeNode } from './composeNode.ts'
import { composeSpan } from './composeSpan.ts'
import { boundsOf, createDrawnBounds } from './drawnBounds.ts'
import { createFilledOf, groundAt, isFilled, type Filled } from './ground.ts'
import type { Recipe } from './recipe.ts'
import { createReuseParts } from './reuseParts.ts'
import { createTrunks } from './trunks.ts'

export interface Composer {
  /** Composes as `composeScene` does without a legend, again and again: what is as it was the last time is the very same
   *  object, so that one move among a thousand parts costs little to compose and to show. */
  readonly compose: (design: Design, layout: Layout, overlay: Overlay, language?: Language) => Scene
  /** Makes step by step what `compose` will be asked for with the same, so that it then takes no time. What is composed
   *  meanwhile is as it would be without. */
  readonly ahead: (design: Design, layout: Layout, overlay: Overlay, language: Language) => Iterator<unknown>
}

export function createComposer(): Composer {
  const { parts: composeParts, ahead } = createPartsComposer()
  const drawnBounds = createDrawnBounds()
  return {
    compose(design, layout, overlay, language = 'en') {
      const parts = composeParts(design, layout, overlay, sceneWords(language))
      return { bounds: drawnBounds(parts), title: design.title, ...parts }
    },
    ahead: (design, layout, overlay, language) => ahead(design, layout, overlay, sceneWords(language)),
  }
}

function createPartsComposer() {
  const reuse = {
    groups: createReuseParts<Group, Rect, SceneGroup>(),
    spans: createReuseParts<Span, Rect, SceneSpan>(),
    nodes: createReuseParts<Node, Rect, SceneNode>(),
    edges: createReuseParts<Edge, Route, SceneEdge | undefined>(),
  }
  const filledOf = createFilledOf()
  const titlesOf = createKeepTitles()
  const trunks = createTrunks()

  function parts(given: Design, layout: Layout, laid: Overlay, words: SceneWords) {
    const titles = titlesOf(layout.titles)
    const made = recipesOf(given, layout, laid, words, titles)
    const { design, overlay } = made
    const groups = reuse.groups.parts(made.inDepth(), made.groups)
    const ground = filledOf.follow(groups)
    const { filled } = ground
    const spans = reuse.spans.parts(design.spans, {
      shared: [overlay, filled, titles],
      facts: layout.spans,
      holds: sameRect,
      make: (span, rect) =>
        composeSpan(span, rect, groundAt(rect, filled), overlay, titles?.get(span.id) ?? 0),
    })
    const nodes = reuse.nodes.parts(design.nodes, made.nodes)
    const edges = reuse.edges.parts(design.edges, made.edges(ground))
    return { groups, spans, nodes, edges: trunks(edges.every(isDrawn) ? edges : edges.filter(isDrawn)) }
  }

  /** Spans are few: they are made with the picture. */
  function* ahead(given: Design, layout: Layout, laid: Overlay, words: SceneWords): Generator {
    const made = recipesOf(given, layout, laid, words, titlesOf(layout.titles))
    const groups = yield* reuse.groups.ahead(made.inDepth(), measured(made.groups, boundsOf.group))
    yield* reuse.nodes.ahead(made.design.nodes, measured(made.nodes, boundsOf.node))
    const edges = measured(made.edges(filledOf.compare(groups)), boundsOf.edge)
    yield* reuse.edges.ahead(made.design.edges, edges)
  }

  return { parts, ahead }
}

/** What groups and nodes are made of, how, and what the others need. */
function recipesOf(
  given: Design,
  layout: Layout,
  laid: Overlay,
  words: SceneWords,
  titles: Layout['titles'],
) {
  const shown = shownOf(given)
  const { design, closed, standIns } = shown
  const overlay = shownOverlay(laid, shown)
  const index = indexOf(design)
  const whole = indexOf(given)
  // Groups decide what lies below a part: its ground.
  const shared = [overlay, words, design.groups]
  const groups: Recipe<Group, Rect, SceneGroup> = {
    shared: [...shared, titles, standIns],
    facts: layout.rects,
    holds: sameRect,
    make: (group, rect) => {
      const titleShift = titles?.get(group.id) ?? 0
      const [depth, ground] = [index.ancestors(group.id).length, groundOf(index, group.id)]
      const made = composeGroup(group, rect, { depth, ground, titleShift }, overlay, words)
      return closed.has(group.id)
        ? closeGroup(made, group.label, hiddenIn(whole, group.id), overlay, words)
        : made
    },
  }
  const nodes: Recipe<Node, Rect, SceneNode> = {
    shared,
    facts: layout.rects,
    holds: sameRect,
    make: (node, rect) => composeNode(node, rect, groundOf(index, node.id), overlay, words),
  }
  /** Labels of edges stand on filled groups. */
  const edges = ({
    filled,
    isAsBefore,
    isAllAsBefore,
  }: Filled): Recipe<Edge, Route, SceneEdge | undefined> => ({
    shared: [overlay],
    around: filled,
    facts: layout.routes,
    holds: (before, now) => before === now && (!now.label || isAsBefore(now.label)),
    ...(!isAllAsBefore && { fickle: ({ label }) => label !== undefined && !isAsBefore(label) }),
    make: (edge, route) => (route.points.length < 2 ? undefined : composeEdge(edge, route, overlay, filled)),
  })
  return { design, overlay, inDepth: () => byDepth(design, index), groups, nodes, edges }
}

/** Also where a part draws is found when it is made. */
function measured<Source, Fact, Part>(
  recipe: Recipe<Source, Fact, Part>,
  measure: (part: NonNullable<Part>) => unknown,
): Recipe<Source, Fact, Part> {
  return {
    ...recipe,
    make(source, fact) {
      const part = recipe.make(source, fact)
      if (part) measure(part)
      return part
    },
  }
}

function isDrawn(edge: SceneEdge | undefined): edge is SceneEdge {
  return edge !== undefined
}

/** Shifts of titles that are as they were are the very ones of before. */
function createKeepTitles(): (titles: Layout['titles']) => Layout['titles'] {
  let last: Layout['titles']
  return (titles) => {
    const isSame =
      titles?.size === last?.size && [...(titles ?? [])].every(([id, shift]) => last?.get(id) === shift)
    if (!isSame) last = titles
    return last
  }
}

const inDepth = rememberLately<readonly Group[], readonly Group[]>()

/** Outer groups before inner ones; siblings keep the order of the file. */
function byDepth({ groups }: Design, index: DesignIndex): readonly Group[] {
  const known = inDepth.get(groups)
  if (known) return known
  const sorted = groups
    .map((group) => ({ group, depth: index.ancestors(group.id).length }))
    .sort((a, b) => a.depth - b.depth)
    .map(({ group }) => group)
  inDepth.set(groups, sorted)
  return sorted
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
