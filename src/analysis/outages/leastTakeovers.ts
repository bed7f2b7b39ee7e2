import type { Compiled } from '../circuit/compiled.ts'
import { evaluateAll } from '../circuit/evaluate.ts'
import type { FlowOutage } from './flowOutage.ts'
import type { Loss } from './replacements.ts'
import { switchGate } from '../circuit/servedBy.ts'
import type { Lane } from '../circuit/settle.ts'

/** Flows that one loss stops and that these takeovers bring back. */
interface Team {
  readonly loss: Loss
  by: readonly number[]
  readonly outages: FlowOutage[]
}

/** Leaves out of each outage what need not take over: as many as are left bring the flow back, and none of them is idle
 *  (rule D3a). */
export function withLeastTakeovers(
  compiled: Compiled,
  losses: readonly Loss[],
  found: readonly (readonly FlowOutage[])[],
): readonly (readonly FlowOutage[])[] {
  const least = new Map<FlowOutage, readonly number[]>()
  let open = teamsOf(losses, found)
  while (open.length > 0) {
    const idle = idleOf(compiled, open)
    open = open.flatMap((team, i) => {
      const byIdle = new Map<number | undefined, FlowOutage[]>()
      team.outages.forEach((outage, j) => {
        const drop = idle[i]?.[j]
        byIdle.set(drop, [...(byIdle.get(drop) ?? []), outage])
      })
      return [...byIdle].flatMap(([drop, outages]): Team[] => {
        if (drop === undefined) return []
        const by = team.by.filter((at) => at !== drop)
        for (const outage of outages) least.set(outage, by)
        return by.length > 1 ? [{ loss: team.loss, by, outages }] : []
      })
    })
  }
  if (least.size === 0) return found
  return found.map((list) => list.map((outage) => ({ ...outage, by: least.get(outage) ?? outage.by })))
}

function teamsOf(losses: readonly Loss[], found: readonly (readonly FlowOutage[])[]): Team[] {
  return found.flatMap((list, at) => {
    const loss = losses[at]
    const teams = new Map<string, Team>()
    for (const outage of list) {
      if (!loss || outage.by.length < 2) continue
      const key = outage.by.join(' ')
      const team = teams.get(key) ?? { loss, by: outage.by, outages: [] }
      teams.set(key, team)
      team.outages.push(outage)
    }
    return [...teams.values()]
  })
}

/** For each flow of each team, the first takeover it is back without; undefined where none is idle. */
function idleOf(compiled: Compiled, teams: readonly Team[]): readonly (readonly (number | undefined)[])[] {
  const { circuit, flows } = compiled
  const tries = teams.flatMap((team, i) => team.by.map((drop) => ({ team, i, drop })))
  const idle = teams.map(({ outages }): (number | undefined)[] => outages.map(() => undefined))
  const lanes = tries.map(({ team, drop }) => laneWith(compiled, team, drop))
  evaluateAll(circuit, lanes, (values, first, count) => {
    tries.slice(first, first + count).forEach(({ team, i, drop }, k) => {
      team.outages.forEach(({ flow }, j) => {
        const own = idle[i]
        if (own && own[j] === undefined && values.holds(flows[flow]?.path.up ?? 0, k + 1)) own[j] = drop
      })
    })
  })
  return idle
}

/** The loss, and no takeover but those of the team without one. */
function laneWith({ reading }: Compiled, { loss, by }: Team, drop: number): Lane {
  const off = reading.takeovers.all.flatMap((_, at) =>
    at !== drop && by.includes(at) ? [] : [switchGate(reading, at)],
  )
  return [...loss.units, ...off]
}
