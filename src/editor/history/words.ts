/** What the list of steps says. */
export const words = {
  en: { title: 'Steps so far', start: 'As opened', now: 'now', undone: 'taken back' },
  ko: { title: '지금까지의 작업', start: '처음 상태', now: '현재', undone: '취소됨' },
} as const
