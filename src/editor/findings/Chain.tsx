import type { Finding } from '../../checks/index.ts'
import type { Id } from '../../model/index.ts'
import { sessionStore } from '../../store/index.ts'
import { canvasView } from '../canvas/index.ts'
import { useLanguage } from '../i18n/index.ts'
import { useStructure } from '../ui/useStructure.ts'
import { chainParts } from './chainWords.ts'
import styles from './Findings.module.css'
import { words } from './words.ts'

interface ChainProps {
  readonly finding: Finding
  /** Where the last part stands, and what replaces it. */
  readonly ending?: string | undefined
}

/** The way from an entry to what is to blame, part by part, and how it ends; a click on a part selects it. */
export function Chain({ finding, ending }: ChainProps) {
  const text = words[useLanguage()]
  const design = useStructure()
  const blamed = new Set(finding.culprits ?? finding.on)
  return (
    <>
      <ol className={styles.chain}>
        {chainParts(design, finding.chain).map(({ id, label }, at) => (
          <li key={`${at}-${id}`}>
            <button
              type="button"
              title={text.showPart(label)}
              data-blamed={blamed.has(id) || undefined}
              className={styles.link}
              onClick={() => show(id)}
            >
              {label}
            </button>
          </li>
        ))}
      </ol>
      {ending && <p className={styles.ending}>{ending}</p>}
    </>
  )
}

function show(id: Id): void {
  sessionStore.getState().select([id])
  canvasView.reveal([id])
}
