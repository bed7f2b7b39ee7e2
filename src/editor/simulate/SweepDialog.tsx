import Copy from 'lucide-react/icons/copy'
import LoaderCircle from 'lucide-react/icons/loader-circle'
import Search from 'lucide-react/icons/search'
import { useMemo, useState } from 'react'
import { sweepAsMarkdown } from '../../formats/index.ts'
import { deepStore, documentStore, derivedStore, sessionStore } from '../../store/index.ts'
import { useLanguage, useText } from '../i18n/index.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { useDerived, useDocument } from '../ui/useStores.ts'
import styles from './Sweep.module.css'
import { SweepTable } from './SweepTable.tsx'
import { filterRows, sortRows, tableRows, type Show, type Sorting, type TableRow } from './sweepRows.ts'
import { useWorst } from './useWorst.ts'
import { words } from './words.ts'

/** Everything that can fail, alone and in pairs, and what stops with it. */
export function SweepDialog({ onClose }: { readonly onClose: () => void }) {
  const language = useLanguage()
  const ui = useText()
  const { sweep: text } = words[language]
  const [filter, setFilter] = useState('')
  const [show, setShow] = useState<Show>('all')
  const [sorting, setSorting] = useState<Sorting>()
  const all = useTableRows()
  const rows = useMemo(
    () => sortRows(filterRows(all ?? [], filter, show), sorting, language),
    [all, filter, show, sorting, language],
  )
  return (
    <Dialog
      title={text.title}
      closeLabel={ui.app.close}
      size="full"
      onClose={onClose}
      tools={
        <Button small icon={<Copy size={14} />} onClick={() => void copy(rows)} disabled={rows.length === 0}>
          {text.copy}
        </Button>
      }
    >
      <Tools filter={filter} onFilter={setFilter} show={show} onShow={setShow}>
        {all ? text.rows(rows.length) : ''}
      </Tools>
      {rows.length === 0 ? (
        <NoRows found={all !== undefined && all.length > 0} filter={filter.trim()} />
      ) : (
        <SweepTable
          rows={rows}
          sorting={sorting}
          onSort={setSorting}
          onChoose={({ row }) => {
            sessionStore.getState().set({ failed: row.failed, panel: 'simulate' })
            onClose()
          }}
        />
      )}
    </Dialog>
  )
}

/** Why there is nothing to list: nothing yet, nothing any more, nothing at all, or nothing the filter lets through. */
function NoRows({ found, filter }: { readonly found: boolean; readonly filter: string }) {
  const { sweep: text, worst } = words[useLanguage()]
  const { tryAgain } = useText().app
  const { rows, trouble, cancelled } = useWorst()
  if (trouble !== undefined)
    return (
      <EmptyState icon={<Search size={24} />} title={worst.trouble}>
        <p>{trouble}</p>
      </EmptyState>
    )
  if (cancelled)
    return (
      <EmptyState icon={<Search size={24} />} title={worst.cancelled}>
        <Button small onClick={askAgain}>
          {tryAgain}
        </Button>
      </EmptyState>
    )
  if (rows === undefined)
    return (
      <div className={styles.pending}>
        <EmptyState icon={<LoaderCircle size={24} />} title={worst.pending}>
          <p>{text.pendingDetails}</p>
        </EmptyState>
      </div>
    )
  return <EmptyState icon={<Search size={24} />} title={found ? text.nothing(filter) : worst.harmless} />
}

/** Whoever shows them still wants them: asking once is enough. */
function askAgain(): void {
  deepStore.getState().wantFailures()()
}

interface ToolsProps {
  readonly filter: string
  readonly onFilter: (filter: string) => void
  readonly show: Show
  readonly onShow: (show: Show) => void
  /** How many there are. */
  readonly children: string
}

function Tools({ filter, onFilter, show, onShow, children }: ToolsProps) {
  const { sweep: text } = words[useLanguage()]
  return (
    <div className={styles.tools}>
      <input
        type="text"
        data-first=""
        className={styles.filter}
        placeholder={text.filter}
        aria-label={text.filter}
        value={filter}
        onChange={(event) => onFilter(event.target.value)}
      />
      <Segmented
        label={text.show}
        value={show}
        options={[
          { value: 'all', label: text.all },
          { value: 'single', label: text.single },
          { value: 'pairs', label: text.pairs },
        ]}
        onChange={onShow}
      />
      <output className={styles.count}>{children}</output>
    </div>
  )
}

function useTableRows() {
  const language = useLanguage()
  const design = useDocument((document) => document.design)
  const analysis = useDerived((derived) => derived.analysis)
  const { rows } = useWorst()
  return useMemo(
    () => rows && tableRows(design, analysis, rows, language),
    [design, analysis, rows, language],
  )
}

async function copy(rows: readonly TableRow[]): Promise<void> {
  const { language, notify } = sessionStore.getState()
  const table = sweepAsMarkdown(
    documentStore.getState().design,
    derivedStore.getState().analysis,
    rows.map(({ row }) => row),
    language,
  )
  const text = words[language].sweep
  try {
    await navigator.clipboard.writeText(table)
    notify('info', text.copied)
  } catch {
    notify('error', text.notCopied)
  }
}
