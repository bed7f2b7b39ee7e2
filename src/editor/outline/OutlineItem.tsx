import ArrowRight from 'lucide-react/icons/arrow-right'
import ChevronRight from 'lucide-react/icons/chevron-right'
import type { CSSProperties, KeyboardEvent, MouseEvent } from 'react'
import type { Id } from '../../model/index.ts'
import { useLanguage, useText } from '../i18n/index.ts'
import { AwsIcon } from '../ui/AwsIcon.tsx'
import { SeverityMark } from '../ui/SeverityMark.tsx'
import styles from './Outline.module.css'
import type { Facts } from './outlineFacts.ts'
import type { OutlineRow } from './outlineRows.ts'
import { RowName } from './RowName.tsx'
import { words } from './words.ts'

interface OutlineItemProps {
  readonly row: OutlineRow
  /** Its place among all rows, from 0. */
  readonly index: number
  /** In the list, in pixels. */
  readonly top: number
  readonly elementRef: (element: Element | null) => void
  readonly facts: Facts
  readonly selected: boolean
  /** The one the Tab key reaches. */
  readonly reachable: boolean
  readonly renaming: boolean
  readonly onChoose: (id: Id, event: MouseEvent) => void
  readonly onGo: (id: Id) => void
  /** The keys of a row are the tree's. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  readonly onTurn: (id: Id) => void
  readonly onRenamed: (id: Id, name: string | undefined) => void
}

/** One line of the outline: all of it is said in one name, so that nothing is told by shape or colour alone. */
export function OutlineItem(props: OutlineItemProps) {
  const { row, index, top, elementRef, facts, selected, reachable, renaming } = props
  const { onChoose, onGo, onTurn, onKeyDown, onRenamed } = props
  const spoken = useSpokenName(row, facts)
  const place = { ...Object.fromEntries([['--level', row.level]]), top } as CSSProperties
  return (
    <div
      ref={elementRef}
      role="treeitem"
      aria-level={row.level}
      aria-posinset={row.place}
      aria-setsize={row.of}
      aria-expanded={row.open}
      aria-selected={selected}
      aria-label={spoken}
      tabIndex={reachable ? 0 : -1}
      data-row={row.id}
      data-index={index}
      data-what={row.what}
      className={styles.row}
      style={place}
      onClick={(event) => {
        if (row.open !== undefined && isFold(event.target)) onTurn(row.id)
        else onChoose(row.id, event)
      }}
      onDoubleClick={() => onGo(row.id)}
      onKeyDown={onKeyDown}
    >
      <span className={styles.fold} data-fold="" data-open={row.open}>
        {row.open !== undefined && <ChevronRight size={14} aria-hidden="true" />}
      </span>
      {row.what === 'edge' ? (
        <ArrowRight size={14} aria-hidden="true" className={styles.arrow} />
      ) : (
        row.icon && <AwsIcon icon={row.icon} size={18} />
      )}
      <RowName row={row} renaming={renaming} onRenamed={onRenamed} />
      <Marks facts={facts} />
    </div>
  )
}

function isFold(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-fold]') !== null
}

function Marks({ facts }: { readonly facts: Facts }) {
  return (
    <span className={styles.marks} aria-hidden="true">
      {facts.state && <span className={styles.state}>{facts.state}</span>}
      {facts.worst && (
        <span className={styles.count}>
          <SeverityMark severity={facts.worst} size={14} />
          {facts.findings}
        </span>
      )}
    </span>
  )
}

function useSpokenName(row: OutlineRow, facts: Facts): string {
  const text = words[useLanguage()]
  const { severities } = useText().findings
  const name = row.what === 'edge' ? text.to(row.name) : row.name
  return [
    name,
    row.sort === row.name ? undefined : row.sort,
    facts.state,
    facts.spof === undefined ? undefined : text.spof(facts.spof),
    facts.gap ? text.gap : undefined,
    facts.worst && text.findings(facts.findings, severities[facts.worst]),
  ]
    .filter(Boolean)
    .join(', ')
}
