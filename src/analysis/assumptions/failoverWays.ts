import { failoverModes, type Edge, type FailoverMode } from '../../model/index.ts'
import type { Reading } from '../reading.ts'
import { failoverModeOf } from '../edges/wiring.ts'
import { writeEdges } from './corrections.ts'
import type { Correction, Taken } from './types.ts'

/** What failover lines were taken to do: how (their mode), and which need an alternative way belongs to (rule B6). */
export function failoverAssumptions(reading: Reading): Taken[] {
  return reading.design.edges.flatMap((edge): Taken[] => {
    const from = reading.index.nodes.get(edge.from)
    const to = reading.index.nodes.get(edge.to)
    if (!from || !to || from === to || edge.invalid === true) return []
    if (reading.edges.get(edge.id)?.kind !== 'failover') return []
    const mode = failoverModeOf(edge, from, to)
    const guessed = edge.mode === undefined ? [modeAssumption(edge, mode)] : []
    if (mode !== 'path' || !isWired(reading, edge) || isNamed(reading, edge)) return guessed
    return [...guessed, wayAssumption(reading, edge)]
  })
}

const isWired = (reading: Reading, edge: Edge) =>
  (reading.wiring.out.get(edge.from) ?? []).some((wire) => wire.to === edge.to && wire.role === 'path')

/** The drawing itself says which need the way belongs to. */
const isNamed = (reading: Reading, edge: Edge) =>
  edge.anyOf !== undefined &&
  (reading.wiring.out.get(edge.from) ?? []).some((wire) => wire.role === 'need' && wire.anyOf === edge.anyOf)

function modeAssumption(edge: Edge, mode: FailoverMode): Taken {
  return {
    code: 'failover-mode',
    on: [edge.from, edge.to, edge.id],
    pivots: [edge.from],
    params: { source: [edge.from], target: [edge.to], mode },
    corrections: failoverModes
      .filter((other) => other !== mode)
      .map((other) => asMode(`mode-${other}`, edge, other)),
  }
}

function asMode(code: string, edge: Edge, mode: FailoverMode): Correction {
  return writeEdges(code, [edge.id], () => ({ kind: 'failover', mode }))
}

function wayAssumption(reading: Reading, edge: Edge): Taken {
  const needs = reading.needs.hard.get(edge.from) ?? []
  const isUnjoined = reading.needs.unjoined.some(({ from, to }) => from === edge.from && to === edge.to)
  const home = isUnjoined ? undefined : needs.find((need) => need.members.includes(edge.to))
  const besides = home?.members.filter((id) => id !== edge.to) ?? []
  const others = needs.filter((need) => need !== home)
  const base = { pivots: [edge.from], params: { source: [edge.from], target: [edge.to], besides } }
  const restore = asMode('mode-restore', edge, 'restore')
  return {
    ...base,
    code: isUnjoined ? 'failover-joins-none' : besides.length === 0 ? 'failover-alone' : 'failover-joins',
    on: [edge.from, edge.to, ...besides, edge.id],
    corrections: [...others.flatMap((need) => joining(reading, edge, need.members)), restore],
  }
}

/** Says which need an alternative way belongs to: it shares a name with the lines of that need. */
function joining(reading: Reading, edge: Edge, members: readonly string[]): Correction[] {
  const isNeed = (other: Edge) =>
    other.from === edge.from &&
    members.includes(other.to) &&
    other.invalid !== true &&
    reading.edges.get(other.id)?.kind !== 'failover'
  const lines = reading.design.edges.filter(isNeed)
  const written = lines.find((line) => line.anyOf !== undefined)?.anyOf
  const name = written ?? `with ${[...members].sort()[0] ?? ''}`
  if (lines.length === 0) return []
  return [
    writeEdges(
      'joins',
      [edge.id, ...lines.map((line) => line.id)],
      (id) => ({ anyOf: name, ...(id === edge.id ? { kind: 'failover' } : {}) }),
      { members },
    ),
  ]
}
