import { indexOf, type Design, type Edge, type Id, type Node } from '../../model/index.ts'
import type { Analysis } from '../../analysis/index.ts'
import { kindOf } from '../reading/edgeKind.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { isStated } from '../reading/props.ts'
import { spansOf } from '../reading/spansOf.ts'
import { isMachine, tierOf } from '../reading/tiers.ts'
import { tierCallsOf } from '../reading/tierCalls.ts'

/** One tier that hands work to another and waits. */
export interface HandOver {
  readonly callers: readonly Node[]
  readonly workers: readonly Node[]
  /** What stands between, if anything. */
  readonly balancer?: Node
  readonly edges: readonly Edge[]
}

const balancers: ReadonlySet<string> = new Set(['alb', 'elb', 'nlb'])
const passesOn = /vpn|appliance|firewall|gateway|proxy|database|\bdb\b|cache/i
const jobs = /process(?!or)|worker|\bjobs?\b|transcod|encod|render|\bbatch|작업|워커|인코딩|변환/i

/** Servers that wait for other servers, straight or through a load balancer whose callers are all servers. */
export function handOversOf(design: Design, analysis: Analysis): readonly HandOver[] {
  const direct = tierCallsOf(design, analysis).map(({ callers, called, edges }) => ({
    callers,
    workers: called,
    edges,
  }))
  const all = [...direct, ...design.nodes.flatMap((node) => behind(design, analysis, node))]
  return all.filter(({ workers }) => workers.every((worker) => takesJobs(design, worker)))
}

/** Not one half of a pair, nor a member of one tightly coupled job, nor what merely passes traffic on or keeps data. */
function takesJobs(design: Design, worker: Node): boolean {
  if (isStated(worker, 'state') || isStated(worker, 'duty') || passesOn.test(worker.label)) return false
  return spansOf(design, worker.id, 'active-standby', 'placement-group').length === 0
}

/** Whether the drawing itself calls what is handed over a job, or its takers workers. */
export function saysJobs({ workers, edges }: HandOver): boolean {
  return workers.some((node) => jobs.test(node.label)) || edges.some((edge) => jobs.test(edge.label ?? ''))
}

function behind(design: Design, analysis: Analysis, balancer: Node): HandOver[] {
  if (!balancers.has(balancer.service)) return []
  const { nodes } = indexOf(design)
  const waited = (edge: Edge) => kindOf(analysis, edge) === 'sync'
  const into = neighboursOf(design).into(balancer.id).filter(waited)
  const outOf = neighboursOf(design).outOf(balancer.id).filter(waited)
  const ends = (ids: readonly Id[]) => [...new Set(ids)].flatMap((id) => nodes.get(id) ?? [])
  const callers = ends(into.map((edge) => edge.from))
  const workers = ends(outOf.map((edge) => edge.to))
  if (callers.length === 0 || workers.length === 0) return []
  if (!callers.every(isMachine) || !workers.every(isMachine)) return []
  const own = new Set(callers.map(tierOf))
  return workers.some((worker) => own.has(tierOf(worker)))
    ? []
    : [{ callers, workers, balancer, edges: [...into, ...outOf] }]
}
