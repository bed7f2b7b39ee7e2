import { use, useRef, useState } from 'react'
import { titleIn, useLanguage, useText } from '../editor/i18n/index.ts'
import { tryEdit } from '../editor/ui/tryEdit.ts'
import { useDocument } from '../editor/ui/useStores.ts'
import { setTitle } from '../model/index.ts'
import { firstOpening } from './firstOpening.ts'
import styles from './TopBar.module.css'

/** The drawing's title, changed where it stands: Enter keeps it, Escape takes it back. */
export function DocumentTitle() {
  use(firstOpening)
  const text = useText()
  const language = useLanguage()
  const title = useDocument((document) => titleIn(document.design, language))
  const documentId = useDocument((document) => document.documentId)
  const [edited, setEdited] = useState<string>()
  const draft = edited ?? title
  const escaped = useRef(false)
  const leave = () => {
    const next = draft.trim()
    setEdited(undefined)
    if (!escaped.current && next !== '' && next !== title)
      tryEdit(text.notice.rename, (design) => setTitle(design, next))
    escaped.current = false
  }
  return (
    <input
      // Another value makes the browser lay out all that changed so far; a field of its own comes with its value.
      key={documentId}
      type="text"
      className={styles.title}
      value={draft}
      aria-label={text.bar.title}
      placeholder={text.bar.untitled}
      title={draft}
      maxLength={1000}
      spellCheck={false}
      onChange={(event) => setEdited(event.target.value)}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Escape') escaped.current = true
        if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur()
      }}
    />
  )
}
