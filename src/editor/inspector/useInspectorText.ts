import { useLanguage } from '../i18n/index.ts'
import { words } from './words.ts'

/** The words of the inspector in the language shown. */
export function useInspectorText(): (typeof words)['en'] {
  return words[useLanguage()]
}
