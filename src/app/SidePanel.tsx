import { lazy, Suspense, useLayoutEffect, useMemo, useRef, type KeyboardEvent } from 'react'
import { useText } from '../editor/i18n/index.ts'
import { Spoken } from '../editor/ui/Spoken.tsx'
import { useDerived, useSession } from '../editor/ui/useStores.ts'
import { sessionStore, type Panel } from '../store/index.ts'
import { firstOpening } from './firstOpening.ts'
import { PanelBoundary } from './PanelBoundary.tsx'
import styles from './SidePanel.module.css'

const panels = ['inspector', 'findings', 'simulate'] as const satisfies readonly Panel[]

// Fetched at once, but beside the drawing: it can be used before its panels are there.
const inspector = import('../editor/inspector/index.ts')
const findings = import('../editor/findings/index.ts')
const Inspector = lazy(async () => {
  await firstOpening
  return { default: (await inspector).Inspector }
})
const FindingsPanel = lazy(async () => ({ default: (await findings).FindingsPanel }))
const SimulatePanel = lazy(async () => ({
  default: (await import('../editor/simulate/index.ts')).SimulatePanel,
}))

/** Inspector, findings and simulation, one at a time. */
export function SidePanel() {
  const text = useText()
  const panel = useSession((session) => session.panel)
  const selection = useSession((session) => session.selection)
  const content = useRef<HTMLDivElement>(null)
  const read = useRef(new Map<Panel, number>())
  const at = useRef(0)
  // What is shown anew begins at its top; a list stays where it was read.
  const subject = panel === 'inspector' ? [...selection].join(' ') : panel
  useLayoutEffect(() => {
    const top = panel === 'inspector' ? 0 : (read.current.get(panel) ?? 0)
    // To be asked makes the browser lay out the whole page.
    if (at.current === top) return
    // Newer browsers answer with a promise, which React would take for a way to clean up.
    content.current?.scrollTo({ top })
  }, [subject, panel])
  return (
    <div className={styles.side}>
      <Tabs chosen={panel} />
      <div
        ref={content}
        role="tabpanel"
        id="panel"
        aria-labelledby={`tab-${panel}`}
        tabIndex={-1}
        className={styles.content}
        onScroll={({ currentTarget: { scrollTop } }) => {
          at.current = scrollTop
          read.current.set(panel, scrollTop)
        }}
      >
        <h2>
          <Spoken>{text.panel[panel]}</Spoken>
        </h2>
        <PanelBoundary key={panel} name={text.panel[panel]}>
          <Suspense>
            {panel === 'inspector' && <Inspector />}
            {panel === 'findings' && <FindingsPanel />}
            {panel === 'simulate' && <SimulatePanel />}
          </Suspense>
        </PanelBoundary>
      </div>
    </div>
  )
}

/** Findings or simulation asked for beside what is selected stay there whatever is selected next. */
function choosePanel(panel: Panel): void {
  const { selection, panelStays, set } = sessionStore.getState()
  set({ panel, panelStays: panel !== 'inspector' && (panelStays || selection.size > 0) })
}

function Tabs({ chosen }: { readonly chosen: Panel }) {
  const text = useText()
  const findings = useDerived((derived) => derived.findings)
  const failed = useSession((session) => session.failed.length)
  const open = useMemo(() => findings.filter((finding) => !finding.waived), [findings])
  const walk = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    const next = step && panels[(panels.indexOf(chosen) + step + panels.length) % panels.length]
    if (!next) return
    event.preventDefault()
    choosePanel(next)
    document.getElementById(`tab-${next}`)?.focus()
  }
  return (
    <div role="tablist" tabIndex={-1} aria-label={text.panel.label} className={styles.tabs} onKeyDown={walk}>
      {panels.map((panel) => (
        <button
          key={panel}
          id={`tab-${panel}`}
          type="button"
          role="tab"
          aria-selected={panel === chosen}
          aria-controls="panel"
          tabIndex={panel === chosen ? 0 : -1}
          className={styles.tab}
          onClick={() => choosePanel(panel)}
        >
          <span className={styles.name} data-name={text.panel[panel]}>
            {text.panel[panel]}
          </span>
          {panel === 'findings' && (
            // Its place is kept: the verdict comes a moment after the tabs.
            <span className={styles.badge} data-severity={open[0]?.severity} hidden={open.length === 0}>
              {open.length}
            </span>
          )}
          {panel === 'simulate' && failed > 0 && (
            <span className={styles.badge} data-severity="error">
              {failed}
            </span>
          )}
        </button>
      ))}
    </div>
  )
}
