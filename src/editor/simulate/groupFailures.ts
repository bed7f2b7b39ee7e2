import type { Failure } from '../../analysis/index.ts'
import { serviceOf, textHolds } from '../../catalog/index.ts'
import { indexOf, type Design } from '../../model/index.ts'

export const failureKinds = ['region', 'az', 'link', 'component'] as const
export type FailureKind = (typeof failureKinds)[number]

export interface FailureGroup {
  readonly kind: FailureKind
  readonly failures: readonly Failure[]
}

/** What sort of thing a failure is. */
export function kindOfFailure(design: Design, failure: Failure): FailureKind {
  if (failure.startsWith('region:')) return 'region'
  if (failure.startsWith('az:')) return 'az'
  if (failure.includes(':')) return 'link'
  const node = indexOf(design).nodes.get(failure)
  return node && serviceOf(node.service).event === 'link' ? 'link' : 'component'
}

/** Failures by kind, the widest first; those whose name holds the filter. Kinds without any are left out. */
export function groupFailures(
  design: Design,
  failures: readonly Failure[],
  nameOf: (failure: Failure) => string,
  filter = '',
): FailureGroup[] {
  const shown = failures.filter((failure) => filter.trim() === '' || textHolds(filter, nameOf(failure)) > 0)
  return failureKinds
    .map((kind) => ({ kind, failures: shown.filter((failure) => kindOfFailure(design, failure) === kind) }))
    .filter((group) => group.failures.length > 0)
}
