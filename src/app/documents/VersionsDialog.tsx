import History from 'lucide-react/icons/history'
import { useEffect, useRef, useState } from 'react'
import { useLanguage, useText } from '../../editor/i18n/index.ts'
import { Button } from '../../editor/ui/Button.tsx'
import { Dialog } from '../../editor/ui/Dialog.tsx'
import { EmptyState } from '../../editor/ui/EmptyState.tsx'
import { useNear } from '../../editor/ui/useNear.ts'
import { useDocument } from '../../editor/ui/useStores.ts'
import type { Language } from '../../checks/index.ts'
import type { ThemeName } from '../../scene/index.ts'
import {
  listVersions,
  restoreVersion,
  sessionStore,
  watchVersions,
  type ListedVersion,
} from '../../store/index.ts'
import styles from './Documents.module.css'
import { Picture } from './Picture.tsx'
import { sinceThen, type SinceThen } from './sinceThen.ts'
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
  const versions = useVersions(keptId)
  const [now] = useState(() => Date.now())
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

/** The versions of a document, again whenever one has been kept; undefined until they are known. */
function useVersions(keptId: string): readonly ListedVersion[] | undefined {
  const [versions, setVersions] = useState<readonly ListedVersion[]>()
  useEffect(() => {
    let wanted = true
    const list = () =>
      void listVersions(keptId).then(
        (found) => wanted && setVersions(found),
        // Storage is forbidden: nothing was kept.
        () => wanted && setVersions([]),
      )
    list()
    const unwatch = watchVersions(list)
    return () => {
      wanted = false
      unwatch()
    }
  }, [keptId])
  return versions
}

interface VersionRowProps extends VersionsDialogProps {
  readonly version: ListedVersion
  /** Ms since 1970. */
  readonly now: number
}

function VersionRow({ version, now, theme, onClose }: VersionRowProps) {
  const language = useLanguage()
  const text = words[language]
  const row = useRef<HTMLLIElement>(null)
  const change = useChange(version, useNear(row))
  const when = timeWords(version.at, now, language)
  const restore = async () => {
    onClose()
    if (!(await restoreVersion(version))) sessionStore.getState().notify('error', text.asItWas)
  }
  return (
    <li ref={row} className={styles.version}>
      <Picture text={version.text} theme={theme} missing={text.noPicture} />
      <div>
        <p className={styles.title}>
          <time dateTime={new Date(version.at).toISOString()}>{when}</time>
        </p>
        <p className={styles.facts}>
          {text.reasons[version.reason]}, {new Date(version.at).toLocaleTimeString(language)}
        </p>
        <p className={styles.change} data-asking={(change === undefined && '') ?? undefined}>
          {changeInWords(change, text)}
        </p>
        <Button
          small
          aria-label={text.restoreOf(when)}
          disabled={change?.kind === 'same' || change?.kind === 'unreadable'}
          onClick={() => void restore()}
        >
          {text.restore}
        </Button>
      </div>
    </li>
  )
}

function changeInWords(change: SinceThen | undefined, text: (typeof words)['en' | 'ko']): string {
  switch (change?.kind) {
    case undefined:
      return text.comparing
    case 'changed':
      return `${text.sinceThen}: ${change.words}`
    case 'same':
      return text.same
    case 'unreadable':
      return text.unreadable
    case 'unknown':
      return ''
  }
}

/** What has changed since a version, worked out once it is in sight. */
function useChange({ text }: ListedVersion, near: boolean): SinceThen | undefined {
  const language = useLanguage()
  const design = useDocument((document) => document.design)
  const [told, setTold] = useState<{ readonly language: Language; readonly change: SinceThen }>()
  const known = told?.language === language
  useEffect(() => {
    if (!near || known) return
    const unwanted = new AbortController()
    const tell = (change: SinceThen) => !unwanted.signal.aborted && setTold({ language, change })
    // Without a verdict a version can be restored all the same.
    sinceThen(text, design, language, unwanted.signal).then(tell, () => tell({ kind: 'unknown' }))
    return () => unwanted.abort()
  }, [near, known, text, design, language])
  return known ? told.change : undefined
}
