import { severities, type Language } from '../../checks/index.ts'
import { byText } from '../report/order.ts'
import { countedAs, gravity, listed, nounFor } from './nouns.ts'
import type { ChangedFinding, ComparedFinding, FindingChanges } from './types.ts'

type Counts = ReadonlyMap<string, number>

/** What findings are counted as, each thing once: a finding that says a gap or a single point of failure better than
 *  the general one counts as what it says, and as itself only where it says none. What is waived is agreed upon and
 *  does not count. */
function thingsIn(findings: readonly ComparedFinding[]): ReadonlyMap<string, string> {
  const things = new Map<string, string>()
  for (const finding of findings) {
    if (finding.waived) continue
    const said = [finding, ...finding.also].filter((one) => countedAs(one) !== 'other')
    for (const one of said.length > 0 ? said : [finding]) things.set(one.key, countedAs(one))
  }
  return things
}

/** How many of each kind, the gravest first. */
function countOf(things: Iterable<string>): Counts {
  const counts = new Map<string, number>()
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1)
  return new Map([...counts].sort(([a], [b]) => gravity(a) - gravity(b) || byText(a, b)))
}

/** "2 of 3 AZ gaps", "the AZ gap", "2 single points of failure": `number` of the `all` there are. */
function definite(counted: string, number: number, all: number): string {
  const { one, many } = nounFor(counted).en
  if (counted === 'other') return indefinite(counted, number)
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
  const open = (findings: readonly ComparedFinding[]) => findings.map((one) => ({ ...one, waived: false }))
  const left = thingsIn([...stayed, ...changed])
  // What another finding goes on saying has not gone, nor what a waiver covers.
  const kept = thingsIn(open([...stayed, ...changed]))
  const [lost, won] = [thingsIn(gone), thingsIn(came)]
  const without = (things: typeof lost, others: typeof lost) =>
    [...things].flatMap(([key, thing]) => (others.has(key) || kept.has(key) ? [] : [thing]))
  return {
    gone: countOf(without(lost, won)),
    came: countOf(without(won, lost)),
    left: countOf([...left.values(), ...[...won].flatMap(([key, thing]) => (lost.has(key) ? [thing] : []))]),
    before: countOf(thingsIn([...gone, ...stayed, ...changedBefore]).values()),
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
