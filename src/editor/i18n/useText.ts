import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Language } from '../../checks/index.ts'
import { en, type UiText } from './en.ts'

const textStore = createStore<{ readonly text: UiText; readonly language: Language }>()(() => ({
  text: en,
  language: 'en',
}))

/** Fetches a language if it is not there yet and shows it: words and `lang` of the page change together. */
export async function showLanguage(language: Language): Promise<void> {
  const text = language === 'en' ? en : (await import('./ko.ts')).ko
  textStore.setState({ text, language })
  document.documentElement.lang = language
}

/** The words of the interface in the language shown; renders again when it changes. */
export function useText(): UiText {
  return useStore(textStore, (state) => state.text)
}

/** The language shown (not one still being fetched): for texts of catalog and checks. */
export function useLanguage(): Language {
  return useStore(textStore, (state) => state.language)
}

/** The words shown now, for code outside a component. */
export function currentText(): UiText {
  return textStore.getState().text
}
