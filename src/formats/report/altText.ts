import type { Analysis } from '../../analysis/index.ts'
import type { Language } from '../../checks/index.ts'
import { indexOf, oneLine, partName, type Design, type Id } from '../../model/index.ts'
import { verdictLine } from './verdictLine.ts'

interface AltTextOptions {
  readonly language?: Language
  /** Whose verdict to tell at the end; without one there is none. */
  readonly analysis?: Analysis
}

const words = {
  en: {
    drawing: (title: string) => (title ? `Architecture diagram: ${title}.` : 'Architecture diagram.'),
    outside: 'Outside AWS',
    lines: 'Connections',
    nothing: 'Nothing is drawn yet.',
  },
  ko: {
    drawing: (title: string) => (title ? `아키텍처 다이어그램: ${title}.` : '아키텍처 다이어그램.'),
    outside: 'AWS 밖',
    lines: '연결',
    nothing: '아직 그린 것이 없습니다.',
  },
} as const

/** A drawing in words, for who cannot see its picture: what stands where, what leads to what, and the verdict. */
export function altText(design: Design, { language = 'en', analysis }: AltTextOptions = {}): string {
  const text = words[language]
  const title = language === 'ko' && design.sample ? design.sample.ko.title : design.title
  const places = [...placesOf(design)].map(
    ([place, ids]) => `${place || text.outside}: ${named(design, ids)}.`,
  )
  const lines = [...linesOf(design)].map(([from, to]) => `${partName(design, from)} → ${named(design, to)}`)
  return [
    text.drawing(oneLine(title)),
    ...(places.length > 0 ? places : [text.nothing]),
    ...(lines.length > 0 ? [`${text.lines}: ${lines.join('; ')}.`] : []),
    ...(analysis ? [`${verdictLine(analysis, language)}.`] : []),
  ].join(' ')
}

const named = (design: Design, ids: readonly Id[]) =>
  [...new Set(ids.map((id) => partName(design, id)))].join(', ')

/** Nodes by where they stand, subnets left out: zones and Regions are what matters. */
function placesOf(design: Design): ReadonlyMap<string, readonly Id[]> {
  const index = indexOf(design)
  return grouped(
    design.nodes.map(({ id }) => {
      const around = index.ancestors(id).filter(({ kind }) => !kind.startsWith('subnet') && kind !== 'cloud')
      const place = around
        .toReversed()
        .map(({ label }) => oneLine(label))
        .filter(Boolean)
      return [place.join(' › '), id]
    }),
  )
}

function linesOf({ edges }: Design): ReadonlyMap<Id, readonly Id[]> {
  return grouped(edges.map(({ from, to }) => [from, to]))
}

function grouped(pairs: readonly (readonly [string, Id])[]): ReadonlyMap<string, readonly Id[]> {
  const groups = new Map<string, Id[]>()
  for (const [key, id] of pairs) groups.set(key, [...(groups.get(key) ?? []), id])
  return groups
}
