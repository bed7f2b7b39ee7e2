import type { Question } from './types.ts'

const files = import.meta.glob<{ readonly question: Question }>('./q[0-9][0-9].ts', { eager: true })

/** Every question, in the order of the notes: a file each, found by its place. */
export const questions: readonly Question[] = Object.values(files)
  .map(({ question }) => question)
  .sort((a, b) => (a.number < b.number ? -1 : 1))
