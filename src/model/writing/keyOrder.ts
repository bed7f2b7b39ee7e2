import type {
  Design,
  Edge,
  Flow,
  Group,
  Node,
  Sample,
  SampleExpectation,
  Span,
  View,
  Waiver,
} from '../types.ts'

type Keys = { readonly [key: string]: Keys | undefined }
type Known<T> = { readonly [K in keyof Required<T>]: Keys | undefined }

const byName = undefined

const group: Known<Group> = {
  id: byName,
  kind: byName,
  label: byName,
  parent: byName,
  name: byName,
  zone: byName,
  props: byName,
}
const node: Known<Node> = {
  id: byName,
  service: byName,
  label: byName,
  group: byName,
  azs: byName,
  props: byName,
}
const span: Known<Span> = { id: byName, kind: byName, label: byName, members: byName, props: byName }
const edge: Known<Edge> = {
  id: byName,
  from: byName,
  to: byName,
  kind: byName,
  label: byName,
  anyOf: byName,
  min: byName,
  mode: byName,
  optional: byName,
  invalid: byName,
  props: byName,
}
const flow: Known<Flow> = {
  id: byName,
  label: byName,
  entry: byName,
  goals: byName,
  survive: byName,
  rto: byName,
  rpo: byName,
}
const waiver: Known<Waiver> = { check: byName, on: byName, reason: byName, until: byName }
const view: Known<View> = {
  direction: byName,
  positions: byName,
  sizes: byName,
  pinned: byName,
  bends: byName,
  collapsed: byName,
}
const expectation: Known<SampleExpectation> = {
  flow: byName,
  spofs: byName,
  azGaps: byName,
  regionGaps: byName,
  linkGaps: byName,
  why: byName,
}
const sample: Known<Sample> = {
  topic: byName,
  role: byName,
  twin: byName,
  notice: byName,
  ko: { title: byName, description: byName, notice: byName },
  expect: expectation,
  findings: { check: byName, on: byName },
}

const design: Known<Omit<Design, 'extra'>> = {
  format: byName,
  title: byName,
  description: byName,
  source: byName,
  sample,
  groups: group,
  nodes: node,
  spans: span,
  edges: edge,
  flows: flow,
  waivers: waiver,
  view,
}

/** Order of keys in a written file, by place; `undefined` is a leaf or a map, whose keys come by name. The types hold
 *  it complete: a key added to the document must be given its place here. */
export const keyOrder: Keys = design
