import type { Language } from '../../checks/index.ts'
import type { Design } from '../../model/index.ts'

/** The drawing's title as read in a language: a sample has one in each, any other drawing the one it was given. */
export function titleIn(design: Design, language: Language): string {
  return language === 'ko' && design.sample ? design.sample.ko.title : design.title
}

/** The drawing's description as read in a language. */
export function descriptionIn(design: Design, language: Language): string {
  return (language === 'ko' && design.sample ? design.sample.ko.description : design.description) ?? ''
}

/** The design with a description of one's own, in every language; an empty one is taken away. */
export function describeDesign(design: Design, description: string): Design {
  const trimmed = description.trim()
  const { description: before = '', ...rest } = design
  if (trimmed === before && (!design.sample || trimmed === design.sample.ko.description)) return design
  const described = trimmed === '' ? rest : { ...rest, description: trimmed }
  const { sample } = design
  return sample
    ? { ...described, sample: { ...sample, ko: { ...sample.ko, description: trimmed } } }
    : described
}
