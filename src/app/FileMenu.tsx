import ChevronDown from 'lucide-react/icons/chevron-down'
import FileClock from 'lucide-react/icons/file-clock'
import { useLanguage, useText } from '../editor/i18n/index.ts'
import { Menu } from '../editor/ui/Menu.tsx'
import { openKept } from '../store/index.ts'
import { commandItem } from './commandItem.tsx'
import { Logo } from './Logo.tsx'
import styles from './TopBar.module.css'
import { useRecent } from './useRecent.ts'
import { useSetAside } from './useSetAside.ts'

/** The program's mark and name; behind it what is done with files. */
export function FileMenu() {
  const text = useText()
  const language = useLanguage()
  const setAside = useSetAside()
  const [recent, ask] = useRecent()
  const item = (id: string) => commandItem(id, language)
  return (
    <Menu
      name="file"
      onOpen={ask}
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
        item('clear'),
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
        ...recent.map(({ id, title }, at) => ({
          id: `recent-${id}`,
          label: title || text.bar.untitled,
          keys: `${at + 1}`,
          icon: <FileClock size={16} />,
          separated: at === 0,
          run: () => void openKept(id),
        })),
      ]}
    />
  )
}
