import { isKnownService, serviceOf, textHolds } from '../../catalog/index.ts'
import { sampleTopics, type SampleTopic } from '../../model/index.ts'
import type { SampleEntry } from '../../store/index.ts'

export const verdicts = ['spof', 'az-gap', 'clean'] as const
/** `clean`: it has flows, and no single loss but a Region stops one. */
export type VerdictFilter = (typeof verdicts)[number]

export interface Filter {
  readonly query: string
  readonly topic?: SampleTopic | undefined
  /** Of the notes: `003`. */
  readonly note?: string | undefined
  readonly verdict?: VerdictFilter | undefined
}

/** Samples that pass the filter and hold every word of its query, in either language: those with it in the title
 *  first, those that only draw a service of that name last. */
export function filterSamples(samples: readonly SampleEntry[], filter: Filter): SampleEntry[] {
  const { query, topic, note, verdict } = filter
  const fitting = samples.filter(
    (sample) =>
      (topic === undefined || sample.topic === topic) &&
      (note === undefined || notesOf(sample).includes(note)) &&
      (verdict === undefined || has[verdict](sample.verdict)),
  )
  if (query.trim() === '') return fitting.toSorted((a, b) => placeOf(a) - placeOf(b))
  const texts = [titles, told, everything]
  return fitting
    .map((sample) => ({ sample, rank: texts.findIndex((text) => textHolds(query, text(sample)) > 0) }))
    .filter(({ rank }) => rank >= 0)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ sample }) => sample)
}

const has: { readonly [verdict in VerdictFilter]: (of: SampleEntry['verdict']) => boolean } = {
  spof: ({ spofs }) => spofs > 0,
  'az-gap': ({ azGaps }) => azGaps > 0,
  clean: ({ flows, spofs, azGaps, linkGaps }) => flows > 0 && spofs + azGaps + linkGaps === 0,
}

/** Numbers of the notes a sample comes from: `004 · Event processing` is of 004. */
export function notesOf({ source = [] }: SampleEntry): readonly string[] {
  return [...new Set(source.flatMap((one) => /^(\d{3}) · /.exec(one)?.[1] ?? []))]
}

/** Topics that have samples, with how many, in the order of `order`. */
export function countTopics(
  samples: readonly SampleEntry[],
  order: readonly SampleTopic[],
): { readonly topic: SampleTopic; readonly count: number }[] {
  return order
    .map((topic) => ({ topic, count: samples.filter((sample) => sample.topic === topic).length }))
    .filter(({ count }) => count > 0)
}

/** Topics in their order; within one, samples stay as they are, which keeps twins together. */
function placeOf({ topic }: SampleEntry): number {
  return topic ? sampleTopics.indexOf(topic) : sampleTopics.length
}

function titles({ title, ko, slug }: SampleEntry): string {
  return `${title} ${ko.title ?? ''} ${slug}`
}

function told(sample: SampleEntry): string {
  const { description, ko, source } = sample
  return `${titles(sample)} ${description ?? ''} ${ko.description ?? ''} ${source?.join(' ') ?? ''}`
}

/** With what its services are called. */
function everything(sample: SampleEntry): string {
  const names = (sample.services ?? []).filter(isKnownService).flatMap((id) => {
    const { name, aliases } = serviceOf(id)
    return [name.en, name.ko, ...aliases]
  })
  return `${told(sample)} ${names.join(' ')}`
}
