import { groupInfo } from '../../catalog/index.ts'
import type { Language } from '../../checks/index.ts'
import { groupKinds, type Refusal } from '../../model/index.ts'
import type { UiText } from './en.ts'

/** Why an edit was refused, in the language shown. */
export function refusalText(refusal: Refusal, text: UiText, language: Language): string {
  // The model's own sentence is English and says more than a code can.
  if (language === 'en') return refusal.message
  if (refusal.code !== 'nesting') return text.refusal[refusal.code]
  const name = (kind: string | undefined) => {
    const known = groupKinds.find((one) => one === kind)
    return known && groupInfo(known).name[language]
  }
  const homes = (refusal.params['allowed'] ?? '').split(' ').map((kind) => {
    const group = name(kind)
    return group === undefined ? text.refusal.top : text.refusal.home(group)
  })
  return text.refusal.nesting(name(refusal.params['child']) ?? text.refusal.node, homes.join(text.refusal.or))
}
