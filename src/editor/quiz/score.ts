import { readPreference, writePreference } from '../../store/index.ts'

/** How this person has done, on this device. */
export interface Score {
  /** The first prediction to each question, by its id. */
  readonly asked: { readonly [question: string]: 'right' | 'wrong' }
  /** Drawings looked at, those without a slip, and what was found, missed and blamed for nothing. */
  readonly rounds: number
  readonly clean: number
  readonly found: number
  readonly missed: number
  readonly wrong: number
}

export const noScore: Score = { asked: {}, rounds: 0, clean: 0, found: 0, missed: 0, wrong: 0 }

/** The score with an answer to a question. Only the first counts: the second is no prediction any more. */
export function withAnswer(score: Score, question: string, right: boolean): Score {
  if (score.asked[question] !== undefined) return score
  return { ...score, asked: { ...score.asked, [question]: right ? 'right' : 'wrong' } }
}

/** The score with one more drawing looked through. */
export function withRound(
  score: Score,
  { found, missed, wrong }: { readonly found: number; readonly missed: number; readonly wrong: number },
): Score {
  return {
    ...score,
    rounds: score.rounds + 1,
    clean: score.clean + (missed + wrong === 0 ? 1 : 0),
    found: score.found + found,
    missed: score.missed + missed,
    wrong: score.wrong + wrong,
  }
}

const key = 'quiz'

/** What was kept; nothing when it is not ours to read. */
export function readScore(): Score {
  return readPreference(key, isScore, noScore)
}

/** Keeps the score for the next visit. */
export function keepScore(score: Score): void {
  writePreference(key, score)
}

function isScore(value: unknown): value is Score {
  if (typeof value !== 'object' || value === null) return false
  const { asked, ...counts } = value as Partial<Record<keyof Score, unknown>>
  const numbers = (['rounds', 'clean', 'found', 'missed', 'wrong'] as const).map((name) => counts[name])
  return (
    typeof asked === 'object' &&
    asked !== null &&
    Object.values(asked).every((one) => one === 'right' || one === 'wrong') &&
    numbers.every((count) => Number.isSafeInteger(count) && Number(count) >= 0)
  )
}
