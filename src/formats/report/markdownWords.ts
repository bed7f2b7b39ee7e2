import type { Language, Severity } from '../../checks/index.ts'

interface MarkdownWords {
  readonly severities: { readonly [severity in Severity]: string }
  readonly flow: string
  readonly spofs: string
  readonly azGaps: string
  readonly trusts: string
  readonly availability: string
  readonly broken: string
  readonly severity: string
  readonly finding: string
  readonly why: string
  readonly fix: string
  readonly noFindings: string
  readonly waived: string
  readonly source: string
}

/** Words around the data of a report written for notes. */
export const markdownWords: { readonly [language in Language]: MarkdownWords } = {
  en: {
    severities: { error: 'error', high: 'high', medium: 'medium', low: 'low', info: 'info' },
    flow: 'Flow',
    spofs: 'Single points of failure',
    azGaps: 'AZ gaps',
    trusts: 'Trusts',
    availability: 'Availability',
    broken: 'does not work as drawn',
    severity: 'Severity',
    finding: 'Finding',
    why: 'Why it matters',
    fix: 'What to do',
    noFindings: 'No findings.',
    waived: 'Accepted',
    source: 'Source',
  },
  ko: {
    severities: { error: '오류', high: '높음', medium: '중간', low: '낮음', info: '참고' },
    flow: '흐름',
    spofs: '단일 장애점',
    azGaps: 'AZ 공백',
    trusts: '믿고 기대는 서비스',
    availability: '가용성',
    broken: '그린 대로는 동작하지 않음',
    severity: '심각도',
    finding: '발견한 점',
    why: '왜 중요한가',
    fix: '할 일',
    noFindings: '발견한 점이 없습니다.',
    waived: '감수하기로 한 점',
    source: '출처',
  },
}
