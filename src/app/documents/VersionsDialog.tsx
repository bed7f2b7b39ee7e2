import History from 'lucide-react/icons/history'
import { useEffect, useMemo, useState } from 'react'
import { useLanguage, useText } from '../../editor/i18n/index.ts'
import { Button } from '../../editor/ui/Button.tsx'
import { Dialog } from '../../editor/ui/Dialog.tsx'
import { EmptyState } from '../../editor/ui/EmptyState.tsx'
import { useDocument } from '../../editor/ui/useStores.ts'
import type { ThemeName } from '../../scene/index.ts'
import { listVersions, restoreVersion, type ListedVersion } from '../../store/index.ts'
import styles from './Documents.module.css'
import { Picture } from './Picture.tsx'
import { sinceThen } from './sinceThen.ts'
import { timeWords } from './timeWords.ts'
import { words } from './words.ts'

interface VersionsDialogProps {
  readonly theme: ThemeName
  readonly onClose: () => void
}

/** What this device keeps of the open drawing's past; any of it comes back as one undo step. */
export function VersionsDialog({ theme, onClose }: VersionsDialogProps) {
  const text = words[useLanguage()]
  const ui = useText()
  const keptId = useDocument((document) => document.keptId)
  const [versions, setVersions] = useState<readonly ListedVersion[]>()
  const [now] = useState(() => Date.now())
  useEffect(() => {
    let wanted = true
    listVersions(keptId).then(
      (found) => wanted && setVersions(found),
      // Storage is forbidden: nothing was kept.
      () => wanted && setVersions([]),
    )
    return () => {
      wanted = false
    }
  }, [keptId])
  return (
    <Dialog title={ui.bar.versions} closeLabel={ui.app.close} size="large" onClose={onClose}>
      <div className={styles.scroll}>
        {versions?.length === 0 && (
          <EmptyState icon={<History size={24} />} title={text.noVersions}>
            <p>{text.noVersionsHint}</p>
          </EmptyState>
        )}
        <ul className={styles.versions}>
          {versions?.map((version) => (
            <VersionRow key={version.key} version={version} now={now} theme={theme} onClose={onClose} />
          ))}
        </ul>
      </div>
    </Dialog>
  )
}

interface VersionRowProps extends VersionsDialogProps {
  readonly version: ListedVersion
  /** Ms since 1970. */
  readonly now: number
}

function VersionRow({ version, now, theme, onClose }: VersionRowProps) {
  const language = useLanguage()
  const text = words[language]
  const design = useDocument((document) => document.design)
  // It judges two designs.
  const change = useMemo(() => sinceThen(version.text, design, language), [version.text, design, language])
  const when = timeWords(version.at, now, language)
  return (
    <li className={styles.version}>
      <Picture text={version.text} theme={theme} missing={text.noPicture} />
      <div>
        <p className={styles.title}>
          <time dateTime={new Date(version.at).toISOString()}>{when}</time>
        </p>
        <p className={styles.facts}>
          {text.reasons[version.reason]}, {new Date(version.at).toLocaleTimeString(language)}
        </p>
        <p className={styles.change}>
          {change === undefined
            ? text.unreadable
            : change === ''
              ? text.same
              : `${text.sinceThen}: ${change}`}
        </p>
        <Button
          small
          aria-label={text.restoreOf(when)}
          disabled={change === undefined || change === ''}
          onClick={() => {
            void restoreVersion(version)
            onClose()
          }}
        >
          {text.restore}
        </Button>
      </div>
    </li>
  )
}
