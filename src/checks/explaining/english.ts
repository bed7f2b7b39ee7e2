import type { CureNames, Words } from './types.ts'

const one = ({ part, lost, several }: CureNames, where = '') =>
  several ? `One more beside ${lost}${where}` : `A second ${part}${where}`
const usedBy = ({ callers }: CureNames) => (callers ? `, used by ${callers}` : '')

/** A sentence inside another; one that begins with a name keeps its capital. */
const inside = (cure: string) => cure.replace(/^(?:A|One|Another) /, (word) => word.toLowerCase())

/** How a chain ends and what would help, in English. */
export const english: Words = {
  standsIn: (zone) => `in ${zone}`,
  lostWith: (place) => `lost with ${place}`,
  between: '; ',
  nothing: 'nothing replaces it',
  itself: (lasts) => (lasts ? `replaced by itself after ${lasts}` : 'replaced by itself within minutes'),
  cures: {
    second: (names) => `${one(names)}${usedBy(names)}`,
    'other-zone': (names) => `${one(names, ' in another AZ')}${usedBy(names)}`,
    'own-zone': ({ part, at }) => `One like ${part} in the AZ of ${at} itself`,
    'other-region': ({ part, at }) =>
      part === at
        ? `${part} in another Region as well, with all it needs`
        : `A way from ${at} to another Region, with ${part} and all it needs there as well`,
    'other-place': (names) => `${one(names, ' in another place')}${usedBy(names)}`,
    'other-way': ({ at, lost, failed }) =>
      `Another way from ${at} beside ${lost}, one that does without ${failed}`,
  },
  otherRegion: (parts) => `In another Region as well: ${parts}, each with all it needs there`,
  together: (cures) => cures.map((cure, i) => (i === 0 ? cure : inside(cure))).join(', and '),
}
