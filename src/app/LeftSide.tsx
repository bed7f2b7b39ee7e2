import X from 'lucide-react/icons/x'
import { lazy, Suspense, type ReactNode } from 'react'
import { useText } from '../editor/i18n/index.ts'
import { Palette } from '../editor/palette/index.ts'
import { IconButton } from '../editor/ui/IconButton.tsx'
import { Spoken } from '../editor/ui/Spoken.tsx'
import { sessionStore } from '../store/index.ts'
import styles from './App.module.css'
import { PanelBoundary } from './PanelBoundary.tsx'
import type { Sides } from './useSides.ts'

const Outline = lazy(async () => ({ default: (await import('../editor/outline/index.ts')).Outline }))

const HintCard = lazy(async () => ({ default: (await import('../editor/tour/index.ts')).HintCard }))

/** Palette or outline. The palette stays in the page while hidden, with what was searched for. */
export function LeftSide({ sides }: { readonly sides: Sides }) {
  const text = useText()
  const close = () => {
    sessionStore.getState().set({ outline: false })
    sides.showPalette(false)
  }
  return (
    <>
      <aside className={styles.palette} aria-label={text.palette.label} hidden={sides.left !== 'palette'}>
        {sides.narrow && <SheetHead title={text.palette.label} onClose={close} />}
        <h2>
          <Spoken>{text.palette.label}</Spoken>
        </h2>
        <PanelBoundary name={text.panel.palette}>
          <div className={styles.grows}>
            <Palette />
          </div>
        </PanelBoundary>
        <Suspense>
          <HintCard />
        </Suspense>
      </aside>
      {sides.left === 'outline' && (
        <aside className={styles.palette} aria-label={text.panel.outline}>
          {sides.narrow && <SheetHead title={text.panel.outline} onClose={close} />}
          <PanelBoundary name={text.panel.outline}>
            <Suspense>
              <Outline />
            </Suspense>
          </PanelBoundary>
        </aside>
      )}
    </>
  )
}

/** What a sheet of a narrow screen begins with. */
export function SheetHead({
  title,
  onClose,
  children,
}: {
  readonly title: string
  readonly onClose: () => void
  readonly children?: ReactNode
}) {
  const text = useText().app
  return (
    <div className={styles.sheetHead}>
      <span aria-hidden="true">{title}</span>
      {children}
      <IconButton label={text.close} icon={<X size={18} />} onClick={onClose} />
    </div>
  )
}
