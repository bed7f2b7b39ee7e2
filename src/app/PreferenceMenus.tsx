import Monitor from 'lucide-react/icons/monitor'
import Moon from 'lucide-react/icons/moon'
import Sun from 'lucide-react/icons/sun'
import { useText } from '../editor/i18n/index.ts'
import { Menu } from '../editor/ui/Menu.tsx'
import { useSession } from '../editor/ui/useStores.ts'
import { sessionStore, type Theme } from '../store/index.ts'
import styles from './TopBar.module.css'

const marks = { light: Sun, dark: Moon, system: Monitor } as const
const themes = ['light', 'dark', 'system'] as const satisfies readonly Theme[]

/** Light, dark, or as the system has it. */
export function ThemeMenu() {
  const text = useText().bar
  const theme = useSession((session) => session.theme)
  const Mark = marks[theme]
  return (
    <Menu
      label={text.theme}
      align="end"
      triggerClass={styles.choice}
      trigger={<Mark size={18} aria-hidden="true" />}
      items={themes.map((one) => {
        const Icon = marks[one]
        return {
          id: one,
          label: text.themes[one],
          icon: <Icon size={16} />,
          checked: one === theme,
          run: () => sessionStore.getState().set({ theme: one }),
        }
      })}
    />
  )
}

const languages = [
  { id: 'en', label: 'English' },
  { id: 'ko', label: '한국어' },
] as const

/** Each language under its own name. */
export function LanguageMenu() {
  const text = useText().bar
  const language = useSession((session) => session.language)
  return (
    <Menu
      label={text.language}
      align="end"
      triggerClass={styles.choice}
      trigger={language === 'ko' ? '한' : 'EN'}
      items={languages.map(({ id, label }) => ({
        id,
        label,
        checked: id === language,
        run: () => sessionStore.getState().set({ language: id }),
      }))}
    />
  )
}
