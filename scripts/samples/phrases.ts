import type { Language } from '../../src/checks/index.ts'
import { en } from '../../src/editor/i18n/en.ts'
import { ko } from '../../src/editor/i18n/ko.ts'
import type { SampleTopic } from '../../src/model/index.ts'

interface Phrases {
  readonly topics: { readonly [topic in SampleTopic]: string }
  readonly roles: typeof en.gallery.roles
  readonly title: (count: number) => string
  readonly lead: string
  readonly notes: string
  readonly notice: string
  readonly verdict: string
  readonly source: string
  readonly twin: string
  readonly note: (note: string) => string
  readonly noteLead: (designs: number) => string
}

/** Words around the samples; names of topics and roles are those of the gallery. */
export const phrases: { readonly [language in Language]: Phrases } = {
  en: {
    topics: en.gallery.topics,
    roles: en.gallery.roles,
    title: (count) => `${count} reference designs`,
    lead: 'Each drawn, laid out and judged by Faultline. A picture opens full size; PNG and SVG files carry their document and open again in the editor.',
    notes: 'By note',
    notice: 'What to notice',
    verdict: 'Verdict',
    source: 'From',
    twin: 'Compare with',
    note: (note) => `Note ${note}`,
    noteLead: (designs) => `${designs} design${designs === 1 ? '' : 's'}, by section of the note.`,
  },
  ko: {
    topics: ko.gallery.topics,
    roles: ko.gallery.roles,
    title: (count) => `참조 설계 ${count}개`,
    lead: 'Faultline이 배치하고 그리고 분석한 설계입니다. 그림을 누르면 원래 크기로 열립니다. PNG와 SVG 파일에는 문서가 들어 있어 편집기에서 다시 열 수 있습니다.',
    notes: '노트별',
    notice: '눈여겨볼 점',
    verdict: '판정',
    source: '출처',
    twin: '함께 볼 설계',
    note: (note) => `노트 ${note}`,
    noteLead: (designs) => `노트의 절에 따라 설계 ${designs}개를 모았습니다.`,
  },
}
