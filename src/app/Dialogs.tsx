import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import { useThemeName } from '../editor/canvas/index.ts'
import { useText, type UiText } from '../editor/i18n/index.ts'
import { Dialog } from '../editor/ui/Dialog.tsx'
import { ErrorBoundary } from '../editor/ui/ErrorBoundary.tsx'
import { holdTyping } from '../editor/ui/holdTyping.ts'
import { useSession } from '../editor/ui/useStores.ts'
import { sessionStore, type Dialog as DialogName } from '../store/index.ts'
import { Apology } from './Apology.tsx'
import { useLingering } from './useLingering.ts'

/** The dialogs, each fetched when first wanted. To try again they are made anew: React remembers a fetch that failed. */
function fetchLater() {
  return {
    CommandsDialog: lazy(async () => ({
      default: (await import('./commands/CommandsDialog.tsx')).CommandsDialog,
    })),
    Gallery: lazy(async () => ({ default: (await import('../editor/gallery/index.ts')).Gallery })),
    ExportDialog: lazy(async () => ({ default: (await import('./export/ExportDialog.tsx')).ExportDialog })),
    DocumentsDialog: lazy(async () => ({
      default: (await import('./documents/DocumentsDialog.tsx')).DocumentsDialog,
    })),
    VersionsDialog: lazy(async () => ({
      default: (await import('./documents/VersionsDialog.tsx')).VersionsDialog,
    })),
    CompareDialog: lazy(async () => ({
      default: (await import('../editor/compare/index.ts')).CompareDialog,
    })),
    SweepDialog: lazy(async () => ({
      default: (await import('../editor/simulate/SweepDialog.tsx')).SweepDialog,
    })),
    QuizDialog: lazy(async () => ({ default: (await import('../editor/quiz/index.ts')).QuizDialog })),
    HelpDialog: lazy(async () => ({ default: (await import('./help/HelpDialog.tsx')).HelpDialog })),
  }
}

/** Where one types on at once after the key: fetched while nobody waits for it. */
function warm(): () => void {
  const wait = setTimeout(() => void import('./commands/CommandsDialog.tsx').catch(() => undefined), 2500)
  return () => clearTimeout(wait)
}

/** The gallery is 154 cards: closed, it goes when the page has time. */
const isLarge = (dialog: DialogName) => dialog === 'gallery'

/** Those that begin with their field. */
const typedInto: ReadonlySet<DialogName> = new Set(['commands', 'gallery', 'documents', 'help', 'sweep'])

/** The dialog that is open; one that cannot be shown apologises in a dialog of its own. */
export function Dialogs() {
  const text = useText()
  const {
    shown: dialog,
    leaving,
    opening,
  } = useLingering(
    useSession((session) => session.dialog),
    isLarge,
  )
  const theme = useThemeName()
  const [fetched, setFetched] = useState(fetchLater)
  const {
    CommandsDialog,
    Gallery,
    ExportDialog,
    HelpDialog,
    DocumentsDialog,
    VersionsDialog,
    CompareDialog,
    SweepDialog,
    QuizDialog,
  } = fetched
  useEffect(warm, [])
  useEffect(() => (dialog && typedInto.has(dialog) ? holdTyping() : undefined), [dialog])
  const close = useCallback(() => sessionStore.getState().set({ dialog: undefined, subject: undefined }), [])
  const giveUp = useCallback(() => {
    setFetched(fetchLater())
    close()
  }, [close])
  const names = dialogNames(text)
  if (dialog === undefined) return undefined
  const apology = (error: Error, retry: () => void) => {
    const again = () => {
      setFetched(fetchLater())
      retry()
    }
    return (
      <Dialog title={names[dialog]} closeLabel={text.app.close} size="small" onClose={giveUp}>
        <Apology name={names[dialog]} error={error} onRetry={again} />
      </Dialog>
    )
  }
  return (
    <ErrorBoundary key={`${dialog} ${opening}`} apology={apology}>
      <Suspense>
        {dialog === 'gallery' && <Gallery theme={theme} open={!leaving} onClose={close} />}
        {dialog === 'export' && <ExportDialog onClose={close} />}
        {dialog === 'commands' && <CommandsDialog onClose={close} />}
        {dialog === 'documents' && <DocumentsDialog theme={theme} onClose={close} />}
        {dialog === 'versions' && <VersionsDialog theme={theme} onClose={close} />}
        {dialog === 'compare' && <CompareDialog theme={theme} onClose={close} />}
        {dialog === 'quiz' && <QuizDialog theme={theme} onClose={close} />}
        {dialog === 'sweep' && <SweepDialog onClose={close} />}
        {dialog === 'help' && <HelpDialog onClose={close} />}
      </Suspense>
    </ErrorBoundary>
  )
}

/** What each is called where it cannot be shown. */
function dialogNames(text: UiText) {
  return {
    gallery: text.gallery.title,
    export: text.export.title,
    help: text.help.title,
    commands: text.commands.title,
    documents: text.bar.documents,
    versions: text.bar.versions,
    compare: text.bar.compare,
    sweep: text.panel.simulate,
    quiz: text.bar.quiz,
  }
}
