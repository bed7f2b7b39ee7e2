import { showLanguage } from '../editor/i18n/index.ts'
import { sessionStore } from '../store/index.ts'

const darkSystem = '(prefers-color-scheme: dark)'

/** Keeps the page in the chosen theme and language, also when the system's theme changes. */
export function followPreferences(): void {
  const media = matchMedia(darkSystem)
  const applyTheme = () => {
    const { theme } = sessionStore.getState()
    const root = document.documentElement
    root.dataset['theme'] = theme === 'system' ? (media.matches ? 'dark' : 'light') : theme
    // From the first paint on the tokens have it.
    root.style.removeProperty('background')
  }
  applyTheme()
  media.addEventListener('change', applyTheme)
  sessionStore.subscribe((now, before) => {
    if (now.theme !== before.theme) applyTheme()
    if (now.language !== before.language) void showLanguage(now.language)
  })
}
