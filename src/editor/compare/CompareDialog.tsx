import ArrowLeftRight from 'lucide-react/icons/arrow-left-right'
import { useState } from 'react'
import type { ThemeName } from '../../scene/index.ts'
import { documentStore, sessionStore } from '../../store/index.ts'
import { titleIn, useLanguage, useText } from '../i18n/index.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Changes, type Lit } from './Changes.tsx'
import styles from './Compare.module.css'
import { Pane } from './Pane.tsx'
import { firstSides } from './sides.ts'
import { SourceField } from './SourceField.tsx'
import { useCompared, type Result } from './useCompared.ts'
import { useView } from './useView.ts'
import { words } from './words.ts'

interface CompareDialogProps {
  readonly theme: ThemeName
  readonly onClose: () => void
}

/** Two drawings side by side, what differs marked on both and put into words. */
export function CompareDialog({ theme, onClose }: CompareDialogProps) {
  const language = useLanguage()
  const text = words[language]
  const ui = useText()
  const [[before, after], setSides] = useState(() =>
    firstSides(documentStore.getState().design, sessionStore.getState().subject),
  )
  const result = useCompared(before, after, theme)
  const shared = useView()
  const side = (which: 'before' | 'after') => (
    <SourceField
      label={text[which]}
      value={which === 'before' ? before : after}
      onChange={(source) => setSides(which === 'before' ? [source, after] : [before, source])}
    />
  )
  return (
    <Dialog
      title={text.title}
      closeLabel={ui.app.close}
      size="full"
      onClose={onClose}
      tools={
        <Button small onClick={shared.fit}>
          {text.fit}
        </Button>
      }
    >
      <div className={styles.sides}>
        {side('before')}
        <IconButton
          label={text.swap}
          icon={<ArrowLeftRight size={16} />}
          onClick={() => setSides([after, before])}
        />
        {side('after')}
      </div>
      <Outcome result={result} shared={shared} />
    </Dialog>
  )
}

interface OutcomeProps {
  readonly result: Result
  readonly shared: ReturnType<typeof useView>
}

function Outcome({ result, shared }: OutcomeProps) {
  const language = useLanguage()
  const text = words[language]
  const [lit, setLit] = useState<Lit>()
  const { tryAgain } = useText().app
  if (result.kind === 'busy') return undefined
  if (result.kind === 'cancelled')
    return (
      <EmptyState icon={<ArrowLeftRight size={24} />} title={text.cancelled}>
        <Button small onClick={result.again}>
          {tryAgain}
        </Button>
      </EmptyState>
    )
  if (result.kind !== 'compared') {
    const failed = result.kind === 'failed'
    return (
      <EmptyState icon={<ArrowLeftRight size={24} />} title={failed ? text.failed : text.choose}>
        <p>{failed ? result.message : text.chooseHint}</p>
      </EmptyState>
    )
  }
  const { comparison, ...sides } = result.compared
  return (
    <>
      <output className={styles.summary}>{comparison.summary}</output>
      <div className={styles.panes}>
        {(['before', 'after'] as const).map((which) => (
          <figure key={which} className={styles.figure}>
            <Pane
              side={sides[which]}
              title={titleIn(sides[which].design, language)}
              lit={lit?.[which]}
              shared={shared}
            />
            <figcaption>{comparison[which === 'before' ? 'a' : 'b'].verdict}</figcaption>
          </figure>
        ))}
      </div>
      <Changes
        comparison={comparison}
        before={sides.before.design}
        after={sides.after.design}
        onLight={setLit}
      />
    </>
  )
}
