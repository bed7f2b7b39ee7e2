import type { Analysis, FlowResult, Interruption, Outage, Seconds } from '../../types.ts'

interface SaidStop {
  readonly state: string
  readonly seconds?: Seconds
}

interface SaidFlow {
  readonly works: boolean
  readonly spofs: readonly (SaidStop & { readonly node: string })[]
  readonly azGaps: readonly (SaidStop & { readonly region: string; readonly zone: string })[]
  readonly regionGaps: readonly string[]
  readonly linkGaps: readonly (readonly string[])[]
  readonly interruptions: readonly Interruption[]
  readonly managed: readonly string[]
  readonly recovery?: string
  readonly targets?: readonly { readonly asked: string; readonly met: string }[]
}

/** What was answered by hand. Seconds that are not given were not judged. */
export interface Answer {
  readonly flows: Readonly<Record<string, SaidFlow>>
  readonly hiddenCrossAz: readonly { readonly node: string; readonly zone: string }[]
  readonly stranded: Analysis['stranded']
  readonly capacityGaps: Analysis['capacityGaps']
  readonly quorumGaps: Analysis['quorumGaps']
  readonly latentStandbys: Analysis['latentStandbys']
  readonly coldStarts: Analysis['coldStarts']
  readonly why: readonly string[]
}

/** One fact, as answered by hand and as the engine says it. */
export interface Fact {
  readonly fact: string
  readonly answer: string
  readonly engine: string
}

const list = (items: readonly string[]): string => [...new Set(items)].toSorted().join('; ')
const time = (seconds: Seconds | undefined): string => (seconds ? ` ${seconds.join('-')} s` : '')

/** What the engine says of the same thing, its seconds only where the answer gives some. */
function stops<T extends Outage>(
  said: readonly (readonly [string, SaidStop])[],
  engine: readonly (readonly [string, T])[],
): readonly [string, string] {
  const timed = new Set(said.filter(([, one]) => one.seconds).map(([what]) => what))
  const told = ([what, one]: readonly [string, T]): string =>
    `${what} ${one.state}${one.state === 'interrupted' && timed.has(what) ? time(one.seconds) : ''}`
  return [list(said.map(([what, one]) => `${what} ${one.state}${time(one.seconds)}`)), list(engine.map(told))]
}

function interruptions(
  said: readonly Interruption[],
  engine: readonly Interruption[],
): readonly [string, string] {
  const timed = new Set(said.filter((one) => one.seconds).map(({ failure }) => failure))
  const told = ({ failure, by, seconds }: Interruption): string =>
    `${failure} by ${by.toSorted().join('+')}${timed.has(failure) ? time(seconds) : ''}`
  return [list(said.map(told)), list(engine.map(told))]
}

function factsOfFlow(id: string, said: SaidFlow, flow: FlowResult | undefined): Fact[] {
  const fact = (name: string, [answer, engine]: readonly [string, string]): Fact => ({
    fact: `${id} ${name}`,
    answer,
    engine: flow ? engine : '(no such flow)',
  })
  const zones = (one: { readonly region?: string; readonly zone: string }): string =>
    `${one.region ?? ''}/${one.zone}`
  const targets = said.targets
    ? [
        fact('targets', [
          list(said.targets.map(({ asked, met }) => `${asked} ${met}`)),
          list(flow?.targets.map(({ asked, met }) => `${asked} ${met}`) ?? []),
        ]),
      ]
    : []
  return [
    fact('works', [String(said.works), String(flow?.works)]),
    fact(
      'SPOFs',
      stops(
        said.spofs.map((one) => [one.node, one]),
        flow?.spofs.map((one) => [one.node, one]) ?? [],
      ),
    ),
    fact(
      'AZ gaps',
      stops(
        said.azGaps.map((one) => [zones(one), one]),
        flow?.azGaps.map((one) => [zones(one), one]) ?? [],
      ),
    ),
    fact('Region gaps', [list(said.regionGaps), list(flow?.regionGaps.map(({ region }) => region) ?? [])]),
    fact('link gaps', [
      list(said.linkGaps.flat()),
      list(flow?.linkGaps.flatMap(({ nodes, groups }) => (groups.length > 0 ? groups : nodes)) ?? []),
    ]),
    fact('interruptions', interruptions(said.interruptions, flow?.interruptions ?? [])),
    fact('managed', [list(said.managed), list(flow?.managed ?? [])]),
    fact('recovery', [said.recovery ?? 'none', flow?.recovery?.class ?? 'none']),
    ...targets,
  ]
}

/** Every fact of an answer beside what the engine says. */
export function factsOf(answer: Answer, analysis: Analysis): readonly Fact[] {
  const pair = <T>(
    fact: string,
    key: (from: Answer | Analysis) => readonly T[],
    told: (one: T) => string,
  ): Fact => ({
    fact,
    answer: list(key(answer).map(told)),
    engine: list(key(analysis).map(told)),
  })
  return [
    {
      fact: 'flows',
      answer: list(Object.keys(answer.flows)),
      engine: list(analysis.flows.map(({ id }) => id)),
    },
    ...Object.entries(answer.flows).flatMap(([id, said]) =>
      factsOfFlow(
        id,
        said,
        analysis.flows.find((flow) => flow.id === id),
      ),
    ),
    pair(
      'hidden cross-AZ',
      (from): Answer['hiddenCrossAz'] => from.hiddenCrossAz,
      (one) => `${one.node} with ${one.zone}`,
    ),
    pair(
      'stranded',
      (from) => from.stranded,
      (one) => `${one.node} with ${one.failure ?? 'nothing'} from ${list(one.from)}`,
    ),
    pair(
      'capacity gaps',
      (from) => from.capacityGaps,
      (one) => `${one.of} with ${one.failure}: ${one.alive} of ${one.required}`,
    ),
    pair(
      'quorum gaps',
      (from) => from.quorumGaps,
      (one) => `${list(one.nodes)} need ${one.needed}: ${one.failure} takes ${one.lost}`,
    ),
    pair(
      'latent standbys',
      (from) => from.latentStandbys,
      (one) => `${one.standby} for ${one.primary} with ${one.failure}`,
    ),
    pair(
      'cold starts',
      (from) => from.coldStarts,
      (loop) => list(loop),
    ),
  ]
}
