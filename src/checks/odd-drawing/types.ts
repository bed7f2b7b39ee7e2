import type { RemarkCode } from '../../analysis/index.ts'
import type { Params, Words } from '../types.ts'

/** Sentences for every remark. `first` is the part that decides, `others` the rest, `parts` all of them. */
export type OddWords = { readonly [code in RemarkCode]: Pick<Words, 'message' | 'why' | 'fix'> }

/** Which remarks a finding tells: several may be about the same parts. */
export const codesOf = ({ codes = '' }: Params): readonly string[] => codes.split(' ')
