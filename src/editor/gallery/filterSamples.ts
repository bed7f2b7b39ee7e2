import { textHolds } from '../../catalog/index.ts'
import { sampleTopics, type SampleTopic } from '../../model/index.ts'
import type { SampleEntry } from '../../store/index.ts'

/** Samples of a topic that hold every word of the query, in either language; those with it in the title first. */
export function filterSamples(
  samples: readonly SampleEntry[],
  query: string,
  topic: SampleTopic | undefined,
): SampleEntry[] {
  const ofTopic = topic ? samples.filter((sample) => sample.topic === topic) : samples
  if (query.trim() === '') return ofTopic.toSorted((a, b) => placeOf(a) - placeOf(b))
  const holds = (text: string) => textHolds(query, text) > 0
  const found = ofTopic.filter((sample) => holds(everything(sample)))
  const inTitle = (sample: SampleEntry) => (holds(titles(sample)) ? 0 : 1)
  return found.toSorted((a, b) => inTitle(a) - inTitle(b))
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

function everything(sample: SampleEntry): string {
  const { description, ko, source } = sample
  return `${titles(sample)} ${description ?? ''} ${ko.description ?? ''} ${source?.join(' ') ?? ''}`
}
