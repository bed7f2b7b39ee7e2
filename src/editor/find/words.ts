/** What the field that finds parts says. */
export const words = {
  en: {
    title: 'Find on the drawing',
    placeholder: 'Name, service or kind',
    next: 'Next',
    previous: 'Previous',
    all: 'Select all found',
    none: 'none',
    count: (at: number, of: number) => `${at} of ${of}`,
  },
  ko: {
    title: '그림에서 찾기',
    placeholder: '이름, 서비스, 종류',
    next: '다음',
    previous: '이전',
    all: '찾은 요소 모두 선택',
    none: '없음',
    count: (at: number, of: number) => `${of}개 중 ${at}번째`,
  },
} as const
