/** What the menu over the drawing is called. */
export const words = {
  en: { part: 'Part', parts: 'Parts', group: 'Group', line: 'Connection', drawing: 'Drawing' },
  ko: { part: '요소', parts: '여러 요소', group: '그룹', line: '연결', drawing: '그림' },
} as const
