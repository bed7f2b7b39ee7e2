import { failureName, type Analysis, type Cure, type CurePlace } from '../../analysis/index.ts'
import { indexOf, labelOf, partName, type Design, type Id } from '../../model/index.ts'
import { curesOf } from '../curing/curesOf.ts'
import { durations } from '../durations.ts'
import { listNames } from '../names.ts'
import { foldsOf } from '../registry.ts'
import { zoneOf } from '../reading/zones.ts'
import type { Finding, Language } from '../types.ts'
import { causeOf, type Cause } from './causeOf.ts'
import { english } from './english.ts'
import { korean } from './korean.ts'
import type { Words } from './types.ts'

/** What a finding's chain comes to, and what one more alternative would make of it. */
export interface Explanation {
  /** What follows the last part of the chain: where that stands, and what replaces it. */
  readonly ending: string
  /** What would make it go away, worked out from the circuit: any one of these, the nearest first. */
  readonly cures: readonly string[]
}

const words: { readonly [language in Language]: Words } = { en: english, ko: korean }

/** More than these tell nobody anything new. */
const mostCures = 3

/** Explains a finding that a single loss stops a flow; undefined for one about something else. */
export function explain(
  design: Design,
  finding: Finding,
  analysis: Analysis,
  language: Language = 'en',
): Explanation | undefined {
  const cause = causeOf(design, analysis, finding, foldsOf(finding.check))
  if (!cause) return undefined
  const say = words[language]
  const failed = failureName(design, cause.failure, language)
  const cures = curesOf(design, cause).map((cure) => cureSentence(design, cure, say, failed))
  return {
    ending: endingOf(design, finding, cause, language),
    cures: [...new Set(cures)].slice(0, mostCures),
  }
}

function endingOf(design: Design, { chain }: Finding, cause: Cause, language: Language): string {
  const { failure, outage } = cause
  const last = chain.at(-1) ?? ''
  const zone = zoneOf(design, last)
  const where =
    failure !== last
      ? words[language].lostWith(failureName(design, failure, language))
      : zone && words[language].standsIn(failureName(design, `az:${zone.zone ?? zone.id}`, language))
  const back =
    outage.state === 'down'
      ? words[language].nothing
      : words[language].itself(outage.seconds && durations[language](outage.seconds))
  return [where, back].filter((part) => part !== undefined).join(words[language].between)
}

/** What flows lack in the Region that is lost is told in one go: wherever they differ, it is all of it. */
function cureSentence(design: Design, { places }: Cure, say: Words, failed: string): string {
  const elsewhere = places.filter(({ kind }) => kind === 'other-region')
  if (elsewhere.length > 1 && elsewhere.length === places.length)
    return say.otherRegion(listNames([...new Set(places.map(({ part }) => partName(design, part)))]))
  return say.together(places.map((place) => cureWords(design, place, say, failed)))
}

function cureWords(design: Design, place: CurePlace, say: Words, failed: string): string {
  const name = (id: Id) => partName(design, id)
  const lost = place.lost.filter((id) => indexOf(design).nodes.has(id))
  return say.cures[place.kind]({
    part: name(place.part),
    at: name(place.at),
    lost: tierName(design, lost.length > 0 ? lost : [place.part]),
    several: lost.length > 1,
    failed,
    callers: tierName(
      design,
      place.callers.filter((id) => id !== place.part),
    ),
  })
}

/** Parts of one name are told as one tier: where each stands says nothing here. */
function tierName(design: Design, ids: readonly Id[]): string {
  const labels = new Set(ids.map((id) => labelOf(design, id)))
  if (ids.length > 1 && labels.size === 1) return `${[...labels].join('')} ×${ids.length}`
  return listNames(ids.map((id) => partName(design, id)))
}
