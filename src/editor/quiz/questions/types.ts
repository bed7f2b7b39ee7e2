import type { Language } from '../../../checks/index.ts'
import type { Id } from '../../../model/index.ts'

/** Something the question states of a drawn part, which the drawing alone does not: "a duplicate does harm". */
export interface Requirement {
  readonly on: Id
  readonly key: string
  readonly value: string | number | boolean
}

export interface QuizOption {
  readonly letter: string
  /** Slug of the sample that draws it. Two options that belong together may share one. */
  readonly sample: string
  readonly right: boolean
  readonly requires?: readonly Requirement[]
  /** The check that shows why a wrong option is wrong. */
  readonly shows?: string
  readonly words: { readonly [language in Language]: string }
}

interface QuestionWords {
  readonly title: string
  readonly situation: string
  readonly ask: string
  /** What to take away, once it is answered. */
  readonly lesson: string
}

/** A question of the notes in our own words. How many options are right is how many may be chosen. */
export interface Question {
  readonly id: string
  readonly number: string
  readonly source: string
  /** The drawing of how it is today, where the question has one. */
  readonly today?: string
  readonly words: { readonly [language in Language]: QuestionWords }
  readonly options: readonly QuizOption[]
}
