import { plural } from '../i18n/plural.ts'

/** What the badges of the drawing say. */
export const words = {
  en: {
    findings: (part: string, count: number) => `${part}: ${plural(count, 'finding', 'findings')}`,
    more: (count: number) => `and ${count} more`,
    key: 'opens them in the panel',
  },
  ko: {
    findings: (part: string, count: number) => `${part}: 진단 ${count}건`,
    more: (count: number) => `외 ${count}건`,
    key: '패널에서 보기',
  },
}
