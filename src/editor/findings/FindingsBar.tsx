import ChevronDown from 'lucide-react/icons/chevron-down'
import ChevronUp from 'lucide-react/icons/chevron-up'
import Search from 'lucide-react/icons/search'
import { sessionStore, type FindingsBy } from '../../store/index.ts'
import { commandOf, runCommand } from '../commands/index.ts'
import { useLanguage } from '../i18n/index.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { useSession } from '../ui/useStores.ts'
import styles from './Findings.module.css'
import { words } from './words.ts'

const ways = ['severity', 'flow', 'pillar', 'part'] as const satisfies readonly FindingsBy[]

/** How the list is arranged and filtered, and the way from one finding to the next. */
export function FindingsBar({ at, count }: { readonly at: number; readonly count: number }) {
  const text = words[useLanguage()]
  const by = useSession((session) => session.findingsBy)
  const filter = useSession((session) => session.findingsFilter)
  const { set } = sessionStore.getState()
  return (
    <div className={styles.bar}>
      <Segmented
        label={text.by}
        value={by}
        options={ways.map((value) => ({ value, label: text.bys[value] }))}
        onChange={(findingsBy) => set({ findingsBy })}
      />
      <div className={styles.tools}>
        <div className={styles.filter}>
          <Search size={14} aria-hidden="true" />
          <input
            type="search"
            aria-label={text.filter}
            placeholder={text.filter}
            value={filter}
            onChange={(event) => set({ findingsFilter: event.target.value })}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || filter === '') return
              event.stopPropagation()
              event.preventDefault()
              set({ findingsFilter: '' })
            }}
          />
        </div>
        <output className={styles.position}>{at > 0 ? text.position(at, count) : text.count(count)}</output>
        <Step id="previousFinding" icon={<ChevronUp size={16} />} />
        <Step id="nextFinding" icon={<ChevronDown size={16} />} />
      </div>
    </div>
  )
}

function Step({
  id,
  icon,
}: {
  readonly id: 'nextFinding' | 'previousFinding'
  readonly icon: React.ReactNode
}) {
  const language = useLanguage()
  const { label, keys } = commandOf(id)
  return (
    <IconButton small label={label[language]} keys={keys[0]} icon={icon} onClick={() => runCommand(id)} />
  )
}
