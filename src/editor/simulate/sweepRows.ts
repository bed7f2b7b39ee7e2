import type { Analysis, SweepRow } from '../../analysis/index.ts'
import type { Language } from '../../checks/index.ts'
import { sweepCells, sweepEffects } from '../../formats/index.ts'
import type { Design } from '../../model/index.ts'
import { kindOfFailure, type FailureKind } from './groupFailures.ts'

export type Column = 'failure' | 'kind' | (typeof sweepEffects)[number]

/** One line of the table. */
export interface TableRow {
  readonly key: string
  readonly row: SweepRow
  readonly kind: FailureKind | 'pair'
  readonly cells: ReturnType<typeof sweepCells>
}

export type Show = 'all' | 'single' | 'pairs'

export interface Sorting {
  readonly column: Column
  readonly descending: boolean
}

/** Rows with their words. */
export function tableRows(
  design: Design,
  analysis: Analysis,
  rows: readonly SweepRow[],
  language: Language,
): TableRow[] {
  return rows.map((row) => ({
    key: row.failed.join('\n'),
    row,
    kind: row.failed.length > 1 ? 'pair' : kindOfFailure(design, row.failed[0] ?? ''),
    cells: sweepCells(design, analysis, row, language),
  }))
}

/** Rows by one column; unsorted they stand worst first, and equal ones stay so. */
export function sortRows(
  rows: readonly TableRow[],
  sorting: Sorting | undefined,
  language: Language,
): readonly TableRow[] {
  if (!sorting) return rows
  const { column, descending } = sorting
  const compareText = new Intl.Collator(language, { numeric: true }).compare
  const compare = (a: TableRow, b: TableRow) => {
    if (column === 'failure') return compareText(a.cells.failure, b.cells.failure)
    if (column === 'kind') return compareText(a.kind, b.kind)
    return a.cells.effects[column].length - b.cells.effects[column].length
  }
  return rows.toSorted((a, b) => (descending ? compare(b, a) : compare(a, b)))
}

/** Rows in whose failure or flows the words occur, of the sort wanted. */
export function filterRows(rows: readonly TableRow[], filter: string, show: Show): readonly TableRow[] {
  const wanted = filter.trim().toLowerCase()
  return rows.filter(({ row, cells }) => {
    if (show !== 'all' && row.failed.length > 1 !== (show === 'pairs')) return false
    if (wanted === '') return true
    const told = [cells.failure, ...sweepEffects.flatMap((effect) => cells.effects[effect])]
    return told.some((text) => text.toLowerCase().includes(wanted))
  })
}
