import type { Language } from '../../checks/index.ts'
import { setTitle, type Design, type Sample } from '../../model/index.ts'

/** The drawing's title as read in a language: a sample has one in each, any other drawing the one it was given. */
export function titleIn(design: Design, language: Language): string {
  return language === 'ko' && design.sample ? design.sample.ko.title : design.title
}

/** The drawing's description as read in a language. */
export function descriptionIn(design: Design, language: Language): string {
  return (language === 'ko' && design.sample ? design.sample.ko.description : design.description) ?? ''
}

/** The design under a title of one's own, which from then on is its title in every language. */
export function retitle(design: Design, title: string): Design {
  return ownWords(setTitle(design, title), { title })
}

/** The design with a description of one's own, in every language; an empty one is taken away. */
export function describeDesign(design: Design, description: string): Design {
  const trimmed = description.trim()
  const { description: before = '', ...rest } = design
  if (trimmed === before && (!design.sample || trimmed === design.sample.ko.description)) return design
  return ownWords(trimmed === '' ? rest : { ...rest, description: trimmed }, { description: trimmed })
}

function ownWords(design: Design, words: Partial<Sample['ko']>): Design {
  const { sample } = design
  return sample ? { ...design, sample: { ...sample, ko: { ...sample.ko, ...words } } } : design
}
