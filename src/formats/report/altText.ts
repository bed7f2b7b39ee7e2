import type { Analysis } from '../../analysis/index.ts'
import type { Language } from '../../checks/index.ts'
import { indexOf, oneLine, partName, type Design, type Edge, type Id } from '../../model/index.ts'
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
    impossible: 'Crossed out, for it cannot be',
    nothing: 'Nothing is drawn yet.',
  },
  ko: {
    drawing: (title: string) => (title ? `아키텍처 다이어그램: ${title}.` : '아키텍처 다이어그램.'),
    outside: 'AWS 밖',
    lines: '연결',
    impossible: '취소선이 그어져 있는 불가능한 연결',
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
  const lines = told(design, (edge) => edge.invalid !== true)
  const impossible = told(design, (edge) => edge.invalid === true)
  return [
    text.drawing(oneLine(title)),
    ...(places.length > 0 ? places : [text.nothing]),
    ...(lines.length > 0 ? [`${text.lines}: ${lines.join('; ')}.`] : []),
    ...(impossible.length > 0 ? [`${text.impossible}: ${impossible.join('; ')}.`] : []),
    ...(analysis ? [`${verdictLine(analysis, language)}.`] : []),
  ].join(' ')
}

const named = (design: Design, ids: readonly Id[]) =>
  [...new Set(ids.map((id) => partName(design, id)))].join(', ')

/** Nodes by where they stand, subnets left out: zones and Regions are what matters. The cloud is named only where
 *  nothing nearer is. */
function placesOf(design: Design): ReadonlyMap<string, readonly Id[]> {
  const index = indexOf(design)
  return grouped(
    design.nodes.map(({ id }) => {
      const around = index.ancestors(id).filter(({ kind }) => !kind.startsWith('subnet'))
      const nearer = around.filter(({ kind }) => kind !== 'cloud')
      const place = (nearer.length > 0 ? nearer : around)
        .toReversed()
        .map(({ label }) => oneLine(label))
        .filter(Boolean)
      return [place.join(' › '), id]
    }),
  )
}

/** Lines by where they come from: "ALB → EC2 1, EC2 2". */
function told(design: Design, isMeant: (edge: Edge) => boolean): readonly string[] {
  const lines = grouped(design.edges.filter(isMeant).map(({ from, to }) => [from, to]))
  return [...lines].map(([from, to]) => `${partName(design, from)} → ${named(design, to)}`)
}

function grouped(pairs: readonly (readonly [string, Id])[]): ReadonlyMap<string, readonly Id[]> {
  const groups = new Map<string, Id[]>()
  for (const [key, id] of pairs) groups.set(key, [...(groups.get(key) ?? []), id])
  return groups
}
