import type { Language, Severity } from '../../checks/index.ts'
import type { ChangedFinding, ComparedPart, FieldChange, PartType } from './types.ts'

/** Words around the data of a comparison, for people. */
interface Phrases {
  readonly types: { readonly [type in PartType]: string }
  readonly severities: { readonly [severity in Severity]: string }
  readonly added: string
  readonly removed: string
  readonly changed: string
  readonly gone: string
  readonly came: string
  readonly stayed: string
  readonly drawing: string
  readonly findings: string
  readonly design: string
  readonly sameDrawing: string
  readonly noFindings: string
  readonly waived: string
  readonly was: (what: string) => string
  readonly inside: (group: string) => string
}

const english: Phrases = {
  types: { group: 'group', node: 'node', span: 'span', edge: 'edge', flow: 'flow', waiver: 'waiver' },
  severities: { error: 'error', high: 'high', medium: 'medium', low: 'low', info: 'info' },
  added: 'added',
  removed: 'removed',
  changed: 'changed',
  gone: 'gone',
  came: 'new',
  stayed: 'unchanged',
  drawing: 'Drawing',
  findings: 'Findings',
  design: 'design',
  sameDrawing: 'the same (places on the canvas do not count)',
  noFindings: 'none in either',
  waived: 'waived',
  was: (what) => `was ${what}`,
  inside: (group) => `in ${group}`,
}

const korean: Phrases = {
  types: { group: '그룹', node: '노드', span: '묶음', edge: '연결', flow: '흐름', waiver: '예외' },
  severities: { error: '오류', high: '높음', medium: '중간', low: '낮음', info: '참고' },
  added: '추가',
  removed: '삭제',
  changed: '변경',
  gone: '없어짐',
  came: '새로 생김',
  stayed: '그대로',
  drawing: '그림',
  findings: '문제',
  design: '설계',
  sameDrawing: '같음 (캔버스에서의 위치는 비교하지 않음)',
  noFindings: '양쪽 모두 없음',
  waived: '예외 처리됨',
  was: (what) => `이전: ${what}`,
  inside: (group) => `${group} 안`,
}

export const phrases: { readonly [language in Language]: Phrases } = { en: english, ko: korean }

/** "az in vpc", "alb → web, sync": what kind of part, and where. */
export function describedPart(part: ComparedPart, { inside }: Phrases): string {
  const ends = part.from === undefined || part.to === undefined ? '' : `${part.from} → ${part.to}`
  const where = part.in === undefined ? '' : inside(part.in)
  return [[ends, part.kind ?? ''].filter((text) => text !== '').join(', '), where]
    .filter((text) => text !== '')
    .join(' ')
}

const longest = 60

function shown(value: FieldChange['before']): string {
  if (value === undefined) return '∅'
  const text = typeof value === 'string' ? `“${value}”` : JSON.stringify(value)
  const chars = Array.from(text)
  return chars.length > longest ? `${chars.slice(0, longest - 1).join('')}…` : text
}

/** "label “Web” → “Web server”". */
export function describedChange({ field, before, after }: FieldChange): string {
  return `${field} ${shown(before)} → ${shown(after)}`
}

/** "high", "high, waived". */
export function weight(
  { severity, waived }: { readonly severity: Severity; readonly waived: boolean },
  words: Phrases,
): string {
  return waived ? `${words.severities[severity]}, ${words.waived}` : words.severities[severity]
}

/** "medium (was high)". */
export function changedWeight(finding: ChangedFinding, words: Phrases): string {
  return `${weight(finding, words)} (${words.was(weight(finding.was, words))})`
}

/** "3 added, 1 changed": what there is none of is left out. */
export function counted(counts: readonly (readonly [number: number, word: string])[]): string {
  return counts
    .filter(([number]) => number > 0)
    .map(([number, word]) => `${number} ${word}`)
    .join(', ')
}
