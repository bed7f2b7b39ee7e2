import { rememberLately, type Design, type Id } from '../../model/index.ts'
import { compile } from '../circuit/compiled.ts'
import type { Failure } from '../types.ts'
import { caseOf, type Case } from './caseOf.ts'

const known = rememberLately<Design, Map<string, Case | undefined>>()

/** The drawn parts from an entry of a flow to one of those that a failure takes from it; empty where that one is not to
 *  blame. The chain of a gap leads to the nearest of them. */
export function wayToPart(design: Design, flowId: string, failure: Failure, part: Id): readonly Id[] {
  const cases = known.get(design) ?? new Map<string, Case | undefined>()
  known.set(design, cases)
  const key = `${flowId}\n${failure}`
  const found = cases.has(key) ? cases.get(key) : caseOf(compile(design), flowId, failure)
  cases.set(key, found)
  return found?.explanation.culprits.includes(part) === true ? found.explanation.chainTo(part) : []
}
