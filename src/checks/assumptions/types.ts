import type { AssumptionCode } from '../../analysis/index.ts'
import type { Params } from '../types.ts'

/** Sentences of one language for what the analysis took for granted. */
export interface AssumptionWords {
  readonly readings: { readonly [code in AssumptionCode]: (params: Params) => string }
  /** By the code of the correction: short enough for a button. */
  readonly corrections: { readonly [code: string]: (params: Params) => string }
}
