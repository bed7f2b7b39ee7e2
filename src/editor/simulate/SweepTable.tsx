import ArrowDown from 'lucide-react/icons/arrow-down'
import ArrowUp from 'lucide-react/icons/arrow-up'
import { simulationWords, sweepEffects } from '../../formats/index.ts'
import { useLanguage } from '../i18n/index.ts'
import { StateSign } from './StateSign.tsx'
import styles from './Sweep.module.css'
import type { Column, Sorting, TableRow } from './sweepRows.ts'
import { useFirstRows } from './useFirstRows.ts'
import { words } from './words.ts'

interface SweepTableProps {
  readonly rows: readonly TableRow[]
  readonly sorting: Sorting | undefined
  readonly onSort: (sorting: Sorting | undefined) => void
  readonly onChoose: (row: TableRow) => void
}

/** Failures against what they do to flows. */
export function SweepTable({ rows, sorting, onSort, onChoose }: SweepTableProps) {
  const language = useLanguage()
  const text = words[language]
  const told = simulationWords[language].effects
  const [shown, end] = useFirstRows(rows)
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            <Head column="failure" name={text.sweep.failure} sorting={sorting} onSort={onSort} />
            <Head column="kind" name={text.sweep.kind} sorting={sorting} onSort={onSort} />
            {sweepEffects.map((effect) => (
              <Head key={effect} column={effect} name={told[effect]} sorting={sorting} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            // The button inside is what the keyboard reaches; the row around it is a larger target for the pointer.
            <tr key={row.key} onClick={() => onChoose(row)}>
              <th scope="row">
                <button
                  type="button"
                  className={styles.choose}
                  aria-label={text.sweep.simulate(row.cells.failure)}
                >
                  {row.cells.failure}
                </button>
              </th>
              <td className={styles.kind}>{text.kind[row.kind]}</td>
              {sweepEffects.map((effect) => (
                <td
                  key={effect}
                  data-effect={told[effect]}
                  data-none={row.cells.effects[effect].length === 0 || undefined}
                >
                  <Flows flows={row.cells.effects[effect]} effect={effect} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div ref={end} />
    </div>
  )
}

interface HeadProps extends Pick<SweepTableProps, 'sorting' | 'onSort'> {
  readonly column: Column
  readonly name: string
}

/** First the way one wants to see a column, then the other, then as it was: worst first. */
function Head({ column, name, sorting, onSort }: HeadProps) {
  const text = words[useLanguage()].sweep
  const first = column !== 'failure' && column !== 'kind'
  const mine = sorting?.column === column ? sorting : undefined
  const next = !mine
    ? { column, descending: first }
    : mine.descending === first
      ? { column, descending: !first }
      : undefined
  const Arrow = mine?.descending ? ArrowDown : ArrowUp
  return (
    <th scope="col" aria-sort={mine ? (mine.descending ? 'descending' : 'ascending') : 'none'}>
      <button type="button" className={styles.sort} title={text.sort(name)} onClick={() => onSort(next)}>
        {name}
        {mine && <Arrow size={12} aria-hidden="true" />}
      </button>
    </th>
  )
}

const mostNames = 2

function Flows({
  flows,
  effect,
}: {
  readonly flows: readonly string[]
  readonly effect: (typeof sweepEffects)[number]
}) {
  const text = words[useLanguage()].sweep
  if (flows.length === 0) return <span className={styles.none}>–</span>
  const more = flows.length - mostNames
  return (
    <span className={styles.flows} title={flows.join('\n')}>
      <StateSign state={effect} size={16} />
      <span>
        {flows.slice(0, mostNames).join(', ')}
        {more > 0 && ` ${text.more(more)}`}
      </span>
    </span>
  )
}
