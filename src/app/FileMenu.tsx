import ChevronDown from 'lucide-react/icons/chevron-down'
import { useLanguage, useText } from '../editor/i18n/index.ts'
import { Menu } from '../editor/ui/Menu.tsx'
import { commandItem } from './commandItem.tsx'
import { Logo } from './Logo.tsx'
import styles from './TopBar.module.css'
import { useSetAside } from './useSetAside.ts'

/** The program's mark and name; behind it what is done with files. */
export function FileMenu() {
  const text = useText()
  const language = useLanguage()
  const setAside = useSetAside()
  const item = (id: string) => commandItem(id, language)
  return (
    <Menu
      label={`${text.app.name}: ${text.bar.file}`}
      triggerClass={styles.file}
      trigger={
        <>
          <Logo size={24} />
          <span className={styles.name}>{text.app.name}</span>
          <ChevronDown size={14} aria-hidden="true" />
        </>
      }
      items={[
        item('newDesign'),
        item('open'),
        item('documents'),
        item('save'),
        item('saveAs'),
        { ...item('gallery'), separated: true },
        item('quiz'),
        item('reopenPrevious'),
        item('versions'),
        item('compare'),
        ...(setAside ? [item('downloadSetAside')] : []),
        { ...item('exportDialog'), separated: true },
        item('noteBundle'),
        item('copyImage'),
        item('copyLink'),
        item('print'),
      ]}
    />
  )
}
