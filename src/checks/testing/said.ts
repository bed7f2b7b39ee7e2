import { analyse } from '../../analysis/index.ts'
import type { Design } from '../../model/index.ts'
import { runChecks } from '../runChecks.ts'

/** All that is said of a design, as `severity check parts`, with what each line folds in brackets. */
export function said(design: Design, ...only: readonly string[]): readonly string[] {
  return runChecks(design, analyse(design))
    .filter(({ check }) => only.length === 0 || only.includes(check))
    .map(({ severity, check, on, folded }) =>
      [severity, check, ...on, ...(folded.length > 0 ? [`(${folded.join(' ')})`] : [])].join(' '),
    )
}
