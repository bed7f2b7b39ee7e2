import { severities, type Language } from '../../checks/index.ts'
import { byText } from '../report/order.ts'
import { gravity, listed, nounFor } from './nouns.ts'
import type { ChangedFinding, ComparedFinding, FindingChanges } from './types.ts'

type Counts = ReadonlyMap<string, number>

/** What findings tell, once each; what is waived is agreed upon and does not count. */
function toldIn(findings: readonly ComparedFinding[]): ReadonlySet<string> {
  return new Set(findings.flatMap(({ waived, tells }) => (waived ? [] : tells)))
}

/** How many of each noun, without what `elsewhere` tells too: it neither came nor went. */
function countOf(told: ReadonlySet<string>, elsewhere: ReadonlySet<string> = new Set()): Counts {
  const counts = new Map<string, number>()
  for (const one of told) {
    const noun = one.slice(0, one.indexOf(':'))
    if (!elsewhere.has(one)) counts.set(noun, (counts.get(noun) ?? 0) + 1)
  }
  return new Map([...counts].sort(([a], [b]) => gravity(a) - gravity(b) || byText(a, b)))
}

/** "2 of 3 AZ gaps", "the AZ gap", "2 single points of failure": `number` of the `all` there are. */
function definite(counted: string, number: number, all: number): string {
  const { one, many } = nounFor(counted).en
  if (counted === 'other' && number === 1) return 'one other finding'
  if (number < all) return `${number} of ${all} ${many}`
  return number === 1 ? `the ${one}` : `${number} ${many}`
}

function indefinite(counted: string, number: number): string {
  const { a, many } = nounFor(counted).en
  return number === 1 ? a : `${number} ${many}`
}

interface Tally {
  readonly gone: Counts
  readonly came: Counts
  readonly left: Counts
  /** All there were before. */
  readonly before: Counts
  readonly eased: number
  readonly worsened: number
}

/** Positive: it weighs more than before. A waived finding weighs nothing. */
function heavier({ severity, waived, was }: ChangedFinding): number {
  const weight = (one: ChangedFinding['was']) =>
    one.waived ? 0 : severities.length - severities.indexOf(one.severity)
  return weight({ severity, waived }) - weight(was)
}

function tallyOf({ gone, came, changed, stayed }: FindingChanges): Tally {
  const changedBefore = changed.map((finding) => ({ ...finding, ...finding.was }))
  const left = toldIn([...stayed, ...changed])
  const before = toldIn([...gone, ...stayed, ...changedBefore])
  return {
    gone: countOf(toldIn(gone), new Set([...left, ...toldIn(came)])),
    came: countOf(toldIn(came), before),
    left: countOf(left),
    before: countOf(before),
    eased: changed.filter((finding) => heavier(finding) < 0).length,
    worsened: changed.filter((finding) => heavier(finding) > 0).length,
  }
}

function inEnglish({ gone, came, left, before, eased, worsened }: Tally): string {
  const list = (counts: Counts, word: (counted: string, number: number) => string) =>
    listed(
      [...counts].map(([counted, number]) => word(counted, number)),
      'en',
    ) || 'nothing'
  const findings = (number: number) => `${number} finding${number === 1 ? '' : 's'}`
  const removes = `removes ${list(gone, (counted, n) => definite(counted, n, before.get(counted) ?? n))}`
  const adds = `adds ${list(came, indefinite)}`
  const some = gone.size + came.size > 0
  const clauses = [
    ...(some ? (gone.size > 0 ? [removes, adds] : [adds, removes]) : ['no finding came or went']),
    ...(worsened > 0 ? [`worsens ${findings(worsened)}`] : []),
    ...(eased > 0 ? [`eases ${findings(eased)}`] : []),
    ...(left.size > 0 ? [`leaves ${list(left, (counted, n) => definite(counted, n, n))}`] : []),
  ]
  const sentence = clauses.join('; ')
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}

function inKorean({ gone, came, left, eased, worsened }: Tally): string {
  const list = (counts: Counts) =>
    listed(
      [...counts].map(([counted, number]) => `${nounFor(counted).ko} ${number}개`),
      'ko',
    ) || '없음'
  const some = gone.size + came.size > 0
  return [
    ...(some ? [`없어짐: ${list(gone)}`, `새로 생김: ${list(came)}`] : ['없어지거나 새로 생긴 문제 없음']),
    ...(worsened > 0 ? [`악화: ${worsened}개`] : []),
    ...(eased > 0 ? [`완화: ${eased}개`] : []),
    ...(left.size > 0 ? [`그대로: ${list(left)}`] : []),
  ].join(' · ')
}

/** What became better and worse, in one sentence: "Removes 2 single points of failure and the AZ gap; adds nothing." */
export function comparisonInWords(changes: FindingChanges, language: Language = 'en'): string {
  return language === 'ko' ? inKorean(tallyOf(changes)) : inEnglish(tallyOf(changes))
}
