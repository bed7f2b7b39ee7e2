import { isRemarkCode, type Remark, type RemarkCode } from '../../analysis/index.ts'
import { indexOf, partName, remove, type Design, type Id } from '../../model/index.ts'
import { listNames } from '../names.ts'
import type { Check, Found, Params, Severity } from '../types.ts'
import { english } from './english.ts'
import { korean } from './korean.ts'
import { codesOf, type OddWords } from './types.ts'

/** What cannot be built, or is broken as written; the rest is only worth knowing. */
const errors: ReadonlySet<string> = new Set<RemarkCode>([
  'span-over-regions',
  'span-twice',
  'fleet-numbers',
  'zones-elsewhere',
  'min-beyond',
  'replication-mismatch',
  'flow-parts-gone',
])

/** Odd lines and spans that nothing is lost with. */
const removable: ReadonlySet<string> = new Set<RemarkCode>([
  'span-empty',
  'edge-ends',
  'edge-to-itself',
  'edges-twice',
])

/** A drawing that cannot be judged as it stands, or says something nobody meant. */
export const check: Check = {
  id: 'odd-drawing',
  pillar: 'operations',
  source: ['Faultline: how a drawing is read'],
  find: (design, { remarks }) => [...byParts(remarks).values()].map((alike) => found(design, alike)),
  fixes: (design, { on, params }) => {
    const odd = codesOf(params).some((code) => removable.has(code)) ? removablePart(design, on) : undefined
    return odd === undefined ? [] : [{ id: 'remove', params, edit: (now) => remove(now, [odd]) }]
  },
  words: {
    en: { ...worded(english), fixes: { remove: () => 'Remove it' } },
    ko: { ...worded(korean), fixes: { remove: () => '지웁니다' } },
  },
}

/** Several remarks on the same parts are one finding. */
function byParts(remarks: readonly Remark[]): ReadonlyMap<string, readonly Remark[]> {
  const groups = new Map<string, Remark[]>()
  for (const remark of remarks) {
    const key = remark.on.join(' ')
    groups.set(key, [...(groups.get(key) ?? []), remark])
  }
  return groups
}

function found(design: Design, alike: readonly Remark[]): Found {
  const on = alike[0]?.on ?? []
  const { edges } = indexOf(design)
  const names = on.filter((id) => !edges.has(id)).map((id) => partName(design, id))
  const severity: Severity = alike.some(({ code }) => errors.has(code)) ? 'error' : 'info'
  const [first = '', ...others] = names
  const codes = [...new Set(alike.map(({ code }) => code))].join(' ')
  return {
    on,
    severity,
    chain: [],
    params: { codes, first, others: listNames(others), parts: listNames(names) },
  }
}

/** The line or span itself: of two equal lines the second. */
function removablePart(design: Design, on: readonly Id[]): Id | undefined {
  const { edges, spans } = indexOf(design)
  return on.findLast((id) => edges.has(id) || spans.has(id))
}

function worded(words: OddWords): Pick<Check['words']['en'], 'message' | 'why' | 'fix'> {
  const say = (part: 'message' | 'why' | 'fix') => (params: Params) =>
    codesOf(params)
      .flatMap((code) => (isRemarkCode(code) ? [words[code][part](params)] : []))
      .join(' ')
  return { message: say('message'), why: say('why'), fix: say('fix') }
}
