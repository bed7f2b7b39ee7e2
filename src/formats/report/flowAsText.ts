import type { Seconds, Target } from '../../analysis/index.ts'
import { duration, durations } from '../../checks/index.ts'
import { availabilityInWords, rangeInWords } from './availabilityWords.ts'
import type { Ink } from './ink.ts'
import { someOf } from './someOf.ts'
import type { ReportFlow, ReportOutage } from './types.ts'

const arrow = ' → '
/** More pairs than this would bury the rest of a flow; all of them are in the JSON. */
const mostPairs = 8

/** What a report says of one flow, as lines for a terminal. */
export function flowAsText(flow: ReportFlow, ink: Ink): string[] {
  const name = flow.label === undefined ? flow.id : `${flow.label} (${flow.id})`
  const ways = `${someOf(flow.entry)}${arrow}${someOf(flow.goals)}`
  const broken = `    ${ink.red('✗ does not work, even with nothing failed')}`
  return [
    `  ${ink.cyan(flow.kind)} ${ink.bold(name)}  ${ink.dim(ways)}`,
    ...(flow.works ? [] : [broken]),
    ...gapLines(flow, ink),
    ...flow.interruptions.map(
      ({ failure, seconds, by }) =>
        `    ${ink.yellow('◷ interrupted')} ${ink.bold(failure)}${lasting(seconds)}  ${ink.dim(`taken over by ${someOf(by)}`)}`,
    ),
    ...numberLines(flow, ink),
    ...(flow.targets ?? []).map((target) => `    ${targetLine(target, ink)}`),
    ...(flow.managed.length > 0 ? [`    ${ink.dim(`trusts ${someOf(flow.managed)}`)}`] : []),
  ]
}

function gapLines(flow: ReportFlow, ink: Ink): string[] {
  const lines: string[] = []
  for (const { node, because, ...outage } of flow.spofs) {
    const sign = outage.state === 'down' ? ink.red('● SPOF') : ink.yellow('○ SPOF')
    lines.push(`    ${sign} ${ink.bold(node)}${healing(outage)}  ${ink.dim(because.join(arrow))}`)
  }
  for (const { region, zone, nodes, ...outage } of flow.azGaps) {
    const where = region === undefined ? zone : `${region}/${zone}`
    lines.push(`    ${ink.red('▨ AZ gap')} ${ink.bold(where)}${healing(outage)}  ${ink.dim(someOf(nodes))}`)
  }
  for (const { nodes, groups, ...outage } of flow.linkGaps) {
    lines.push(`    ${ink.red('▨ link gap')} ${ink.bold(someOf([...groups, ...nodes]))}${healing(outage)}`)
  }
  for (const { region, ...outage } of flow.regionGaps) {
    lines.push(`    ${ink.yellow('▢ Region gap')} ${region}${healing(outage)}`)
  }
  const sound = flow.works && flow.spofs.length + flow.azGaps.length + flow.linkGaps.length === 0
  return sound ? [...lines, `    ${ink.green('✓ no single point of failure, no AZ gap')}`] : lines
}

function healing({ state, seconds }: ReportOutage): string {
  return state === 'interrupted' ? ` replaced by itself${lasting(seconds)}` : ''
}

function lasting(seconds: Seconds | undefined): string {
  return seconds ? `, ${durations.en(seconds)}` : ''
}

function numberLines({ pairs, pairsComplete, availability, recovery }: ReportFlow, ink: Ink): string[] {
  const lines: string[] = []
  if (pairs && pairs.length > 0) {
    const shown = pairs.slice(0, mostPairs).map((pair) => pair.join(' + '))
    const more = pairs.length - shown.length
    const rest = more > 0 ? `; ${more} more${pairsComplete === false ? ', and there may be others' : ''}` : ''
    lines.push(`    ${ink.yellow('◐ only together')} ${shown.join('; ')}${rest}`)
  }
  if (recovery) {
    const { class: kind, rto, rpo, because } = recovery
    const times = `RTO ${durations.en(rto)}, RPO ${durations.en(rpo)}`
    lines.push(`    ${ink.bold(`↺ ${kind}`)} ${times}  ${ink.dim(someOf(because))}`)
  }
  if (availability) {
    const words = availabilityInWords(availability.value)
    lines.push(
      `    ${ink.bold(`≈ ${words}`)}  ${ink.dim(`${rangeInWords(availability)}, from ${availability.basis}`)}`,
    )
  }
  return lines
}

const asks: { readonly [asked in Target['asked']]: string } = {
  'survive-az': 'survives any AZ',
  'survive-region': 'survives any Region',
  rto: 'RTO',
  rpo: 'RPO',
}

function targetLine({ asked, met, limit, worst, because }: Target, ink: Ink): string {
  const wanted = limit === undefined ? asks[asked] : `${asks[asked]} of ${duration.en(limit)}`
  const given = worst === undefined ? '' : `, at worst ${duration.en(worst)}`
  const why = because.length > 0 ? `  ${ink.dim(someOf(because))}` : ''
  switch (met) {
    case 'yes':
      return `${ink.green('✓ met')} ${wanted}${given}`
    case 'no':
      return `${ink.red('✗ not met')} ${wanted}${given}${why}`
    case 'unknown':
      return `${ink.yellow('? unknown')} ${wanted}${given}${why}`
  }
}
