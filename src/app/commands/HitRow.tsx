import LayoutGrid from 'lucide-react/icons/layout-grid'
import { AwsIcon } from '../../editor/ui/AwsIcon.tsx'
import { Keys } from '../../editor/ui/Keys.tsx'
import styles from './Commands.module.css'
import type { Hit } from './findAnything.ts'

interface HitRowProps {
  readonly hit: Hit
  /** Enter in the field takes it. */
  readonly first: boolean
  readonly onChoose: () => void
}

/** One hit: what it is, its name, and its keys or its kind. */
export function HitRow({ hit, first, onChoose }: HitRowProps) {
  return (
    <li>
      <button
        type="button"
        data-stop=""
        data-taken={first || undefined}
        tabIndex={first ? 0 : -1}
        className={styles.hit}
        onClick={onChoose}
      >
        <span className={styles.icon}>
          <HitIcon hit={hit} />
        </span>
        <span className={styles.name}>{hit.name}</span>
        {hit.what === 'part' && hit.sort !== hit.name && <span className={styles.aside}>{hit.sort}</span>}
        {hit.what === 'command' && hit.command.keys[0] !== undefined && <Keys keys={hit.command.keys[0]} />}
      </button>
    </li>
  )
}

function HitIcon({ hit }: { readonly hit: Hit }) {
  switch (hit.what) {
    case 'command':
      return hit.command.icon && <hit.command.icon size={16} />
    case 'place':
      return <AwsIcon icon={hit.entry.icon} size={20} />
    case 'part':
      return <AwsIcon icon={hit.icon} size={20} />
    case 'sample':
      return <LayoutGrid size={16} />
  }
}
