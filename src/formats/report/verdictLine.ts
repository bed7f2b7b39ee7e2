import type { Analysis } from '../../analysis/index.ts'
import type { Language } from '../../checks/index.ts'
import type { ReportDesign } from './types.ts'

/** What a verdict counts: each part, zone, Region and link once, however many flows it stops. */
export interface Verdict {
  readonly flows: number
  readonly broken: number
  readonly spofs: number
  readonly transientSpofs: number
  readonly azGaps: number
  readonly regionGaps: number
  readonly linkGaps: number
  readonly hidden: number
}

interface CountedFlow {
  readonly works: boolean
  readonly spofs: readonly { readonly node: string; readonly transient: boolean }[]
  readonly azGaps: readonly { readonly region?: string; readonly zone: string }[]
  readonly regionGaps: readonly { readonly region: string }[]
  readonly linkGaps: readonly { readonly nodes: readonly string[]; readonly groups: readonly string[] }[]
}

function count(flows: readonly CountedFlow[], hidden: readonly { readonly node: string }[]): Verdict {
  const spofs = flows.flatMap((flow) => flow.spofs)
  const lasting = new Set(spofs.filter((spof) => !spof.transient).map((spof) => spof.node))
  const transient = new Set(spofs.map((spof) => spof.node).filter((node) => !lasting.has(node)))
  const unique = (keys: readonly string[]) => new Set(keys).size
  return {
    flows: flows.length,
    broken: flows.filter((flow) => !flow.works).length,
    spofs: lasting.size,
    transientSpofs: transient.size,
    azGaps: unique(flows.flatMap((flow) => flow.azGaps.map((gap) => `${gap.region ?? ''}/${gap.zone}`))),
    regionGaps: unique(flows.flatMap((flow) => flow.regionGaps.map((gap) => gap.region))),
    linkGaps: unique(
      flows.flatMap((flow) => flow.linkGaps.map((gap) => [...gap.groups, ...gap.nodes].join(' '))),
    ),
    hidden: unique(hidden.map((one) => one.node)),
  }
}

/** Counts of an analysis. */
export function verdictOf(analysis: Analysis): Verdict {
  return count(analysis.flows, analysis.hiddenCrossAz)
}

/** Counts of one design of a report: the same as of the analysis it was made from. */
export function verdictOfReport({ flows, hiddenCrossAz }: ReportDesign): Verdict {
  const counted = flows.map((flow) => ({
    ...flow,
    spofs: flow.spofs.map(({ node, state }) => ({ node, transient: state === 'interrupted' })),
  }))
  return count(counted, hiddenCrossAz)
}

const some = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`

/** One that heals itself is one all the same, so it is counted beside the others and never beside "none". */
function spofsInEnglish({ spofs, transientSpofs: healing }: Verdict): string {
  const lasting = some(spofs, 'single point of failure', 'single points of failure')
  if (healing === 0) return spofs > 0 ? lasting : ''
  if (spofs > 0) return `${lasting}, ${some(healing, 'more that heals itself', 'more that heal themselves')}`
  return some(
    healing,
    'single point of failure that heals itself',
    'single points of failure that heal themselves',
  )
}

function spofsInKorean({ spofs, transientSpofs: healing }: Verdict): string {
  if (healing === 0) return spofs > 0 ? `단일 장애점 ${spofs}개` : ''
  return spofs > 0
    ? `단일 장애점 ${spofs}개, 스스로 복구되는 것 ${healing}개 더`
    : `스스로 복구되는 단일 장애점 ${healing}개`
}

function inEnglish(v: Verdict): string[] {
  const trouble = v.spofs + v.azGaps + v.linkGaps > 0
  return [
    v.broken > 0 ? some(v.broken, 'flow does not work as drawn', 'flows do not work as drawn') : '',
    spofsInEnglish(v),
    v.azGaps > 0 ? some(v.azGaps, 'AZ gap', 'AZ gaps') : '',
    v.linkGaps > 0 ? some(v.linkGaps, 'single link or site', 'single links or sites') : '',
    !trouble && v.broken < v.flows
      ? v.transientSpofs > 0
        ? 'no AZ gap'
        : 'No single point of failure, no AZ gap'
      : '',
    v.hidden > 0 ? some(v.hidden, 'hidden cross-AZ dependency', 'hidden cross-AZ dependencies') : '',
    v.regionGaps > 1 ? `${v.regionGaps} Region gaps` : '',
    v.regionGaps === 1 ? (trouble ? 'Region gap' : 'one Region') : '',
  ]
}

function inKorean(v: Verdict): string[] {
  const trouble = v.spofs + v.azGaps + v.linkGaps > 0
  return [
    v.broken > 0 ? `그린 대로는 동작하지 않는 흐름 ${v.broken}개` : '',
    spofsInKorean(v),
    v.azGaps > 0 ? `AZ 공백 ${v.azGaps}개` : '',
    v.linkGaps > 0 ? `단일 링크·사이트 ${v.linkGaps}개` : '',
    !trouble && v.broken < v.flows
      ? v.transientSpofs > 0
        ? 'AZ 공백 없음'
        : '단일 장애점 없음, AZ 공백 없음'
      : '',
    v.hidden > 0 ? `숨은 AZ 간 의존 ${v.hidden}개` : '',
    v.regionGaps > 1 ? `리전 공백 ${v.regionGaps}개` : '',
    v.regionGaps === 1 ? (trouble ? '리전 공백' : '단일 리전') : '',
  ]
}

/** Counts put to words: "2 single points of failure · 1 AZ gap · Region gap". */
export function verdictInWords(verdict: Verdict, language: Language = 'en'): string {
  if (verdict.flows === 0) {
    return language === 'ko' ? '아직 판정할 흐름이 없습니다' : 'No flow to judge yet'
  }
  const parts = language === 'ko' ? inKorean(verdict) : inEnglish(verdict)
  return parts.filter((part) => part !== '').join(' · ')
}

/** The one line that tells what an analysis found. */
export function verdictLine(analysis: Analysis, language: Language = 'en'): string {
  return verdictInWords(verdictOf(analysis), language)
}
