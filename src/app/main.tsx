import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { showLanguage } from '../editor/i18n/index.ts'
import { keepOffline, loadSettling, sessionStore } from '../store/index.ts'
import { App } from './App.tsx'
import { AppBoundary } from './AppBoundary.tsx'
import { firstOpeningIsOver } from './firstOpening.ts'
import { followPreferences } from './followPreferences.ts'
import './global.css'
import { holdKeys } from './heldKeys.ts'
import { openFirst } from './openFirst.ts'

/** Words first, so that nothing changes under the reader's eyes; the drawing is fetched meanwhile. */
async function start(): Promise<void> {
  const root = document.getElementById('app')
  if (!root) throw new Error('The page has no element with the id app')
  followPreferences()
  holdKeys()
  const opening = openFirst().finally(firstOpeningIsOver)
  await showLanguage(sessionStore.getState().language)
  createRoot(root).render(
    <StrictMode>
      <AppBoundary>
        <App />
      </AppBoundary>
    </StrictMode>,
  )
  await opening
  // Edits do without where it cannot be fetched.
  void loadSettling().catch(() => undefined)
  if (import.meta.env.PROD) void keepOffline().catch(() => undefined)
}

void start()
