import type { Text } from '../../catalog/index.ts'
import { indexOf, partName, type Design } from '../../model/index.ts'
import { documentStore, sessionStore } from '../../store/index.ts'

/** The name of an undo step: what was done, and to what ("Move Web", "Move 3 parts"). `design`: where these parts are,
 *  when not on the drawing yet. */
export function stepLabel(
  verb: Text,
  ids: Iterable<string>,
  design: Design = documentStore.getState().design,
): string {
  const { language } = sessionStore.getState()
  const all = [...ids]
  const [first] = all
  if (first === undefined) return verb[language]
  // A line has no name of its own.
  if (all.length === 1 && indexOf(design).edges.has(first)) return verb[language]
  const what = all.length === 1 ? partName(design, first) : many[language].replace('{n}', `${all.length}`)
  return language === 'ko' ? `${what} ${verb.ko}` : inEnglish(verb.en, what)
}

/** "Wrap Web in a VPC", not "Wrap in a VPC Web". */
function inEnglish(verb: string, what: string): string {
  const [, does, where] = /^(\w+) ((?:in|into|out|to) .+)$/.exec(verb) ?? []
  return does === undefined ? `${verb} ${what}` : `${does} ${what} ${where}`
}

const many: Text = { en: '{n} parts', ko: '요소 {n}개' }
