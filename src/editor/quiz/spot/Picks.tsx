import X from 'lucide-react/icons/x'
import { partName, type Design, type Id } from '../../../model/index.ts'
import { useLanguage } from '../../i18n/index.ts'
import { Button } from '../../ui/Button.tsx'
import styles from '../Quiz.module.css'
import { words } from '../words.ts'

interface PicksProps {
  readonly design: Design | undefined
  readonly picks: ReadonlySet<Id>
  readonly onDrop: (id: Id) => void
  readonly onReveal: () => void
}

/** What has been named so far; each can be taken back. */
export function Picks({ design, picks, onDrop, onReveal }: PicksProps) {
  const text = words[useLanguage()].spot
  return (
    <>
      <p>{text.lead}</p>
      <p className={styles.faint}>{text.hint}</p>
      <h4 className={styles.small}>{text.picks}</h4>
      {picks.size === 0 && <p className={styles.faint}>{text.none}</p>}
      <ul className={styles.picks}>
        {design &&
          [...picks].map((id) => (
            <li key={id}>
              <Button small icon={<X size={14} />} onClick={() => onDrop(id)}>
                {partName(design, id)}
              </Button>
            </li>
          ))}
      </ul>
      <Button look="primary" disabled={!design} onClick={onReveal}>
        {picks.size === 0 ? text.revealNone : text.reveal}
      </Button>
    </>
  )
}
