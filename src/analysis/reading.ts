import { indexOf, type Design, type DesignIndex } from '../model/index.ts'
import { readDomains, type Domains } from './places/domains.ts'
import type { Needs } from './edges/needs.ts'
import { numberParts, type Numbering } from './places/numbering.ts'
import { readEdges } from './edges/readEdges.ts'
import { groupNeeds } from './replicas/replicaGroups.ts'
import { containerPaths, refineRoles, type Colours } from './replicas/roleEquivalence.ts'
import { spansOf, type SpansOf } from './places/spans.ts'
import { readSuccessions, successorsIn, type Successors } from './replicas/successors.ts'
import { readTakeovers, type Takeovers } from './replicas/takeovers.ts'
import type { EdgeReading } from './types.ts'
import { expandUnits, type Units } from './places/units.ts'
import { wire, type Wiring } from './edges/wiring.ts'

/** Everything the rules of sections A and B say about a design: what runs where, and what needs what. */
export interface Reading {
  readonly design: Design
  readonly index: DesignIndex
  readonly domains: Domains
  readonly numbering: Numbering
  readonly spans: SpansOf
  readonly edges: ReadonlyMap<string, EdgeReading>
  readonly units: Units
  readonly wiring: Wiring
  readonly successors: Successors
  readonly colours: Colours
  readonly coloursAcrossRegions: Colours
  readonly needs: Needs
  readonly takeovers: Takeovers
}

/** Reads a design once, for every analysis of it. */
export function readForAnalysis(design: Design): Reading {
  const index = indexOf(design)
  const domains = readDomains(design)
  const spans = spansOf(design)
  const edges = readEdges(design)
  const units = expandUnits(design, domains, spans, edges)
  const wiring = wire(design, edges)
  const successions = readSuccessions(design, wiring)
  const successors = successorsIn(successions)
  const containers = containerPaths(design, domains, false)
  const colours = refineRoles(design, wiring, containers)
  const severalRegions = design.groups.filter((group) => group.kind === 'region').length > 1
  const coloursAcrossRegions = severalRegions
    ? refineRoles(design, wiring, containerPaths(design, domains, true))
    : colours
  const needs = groupNeeds(design, {
    wiring,
    spans,
    successors,
    units,
    colours,
    coloursAcrossRegions,
    containers,
  })
  return {
    design,
    index,
    numbering: numberParts(design, units),
    domains,
    spans,
    edges,
    units,
    wiring,
    successors,
    colours,
    coloursAcrossRegions,
    needs,
    takeovers: readTakeovers({ design, index, spans, edges, units, successions, needs }),
  }
}
