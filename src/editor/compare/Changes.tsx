import { useState } from 'react'
import { oneLine, partName, type Design, type Id } from '../../model/index.ts'
import { comparisonAsMarkdown, type ComparedFinding, type Comparison } from '../../formats/index.ts'
import { useLanguage } from '../i18n/index.ts'
import { Button } from '../ui/Button.tsx'
import { SeverityMark } from '../ui/SeverityMark.tsx'
import styles from './Compare.module.css'
import type { Difference } from './differences.ts'
import { words } from './words.ts'

interface ChangesProps {
  readonly comparison: Comparison
  readonly before: Design
  readonly after: Design
  /** A part to point out on the pictures; undefined for none. */
  readonly onLight: (id: string | undefined) => void
}

/** What changed, in words: findings that went and came, and the parts that differ. */
export function Changes({ comparison, before, after, onLight }: ChangesProps) {
  const language = useLanguage()
  const text = words[language]
  const { drawing, findings } = comparison
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(comparisonAsMarkdown(comparison, language))
    setCopied(true)
  }
  const nameOf = (id: Id) => partName(after, id) || partName(before, id)
  const parts = [
    ...drawing.removed.map((part) => ({ part, difference: 'removed' as const })),
    ...drawing.added.map((part) => ({ part, difference: 'added' as const })),
    ...drawing.changed.map((part) => ({ part, difference: 'changed' as const })),
  ]
  return (
    <div className={styles.lists}>
      <FindingList title={text.gone} findings={findings.gone} onLight={onLight} />
      <FindingList title={text.came} findings={findings.came} onLight={onLight} />
      <section className={styles.list}>
        <h3>
          {text.changes} <span className={styles.count}>{parts.length}</span>
        </h3>
        {parts.length === 0 && <p>{text.same}</p>}
        <ul>
          {parts.map(({ part, difference }) => (
            <li key={`${part.type} ${part.id}`}>
              <PartLine id={part.id} difference={difference} onLight={onLight}>
                {part.from === undefined || part.to === undefined
                  ? oneLine(part.label) || part.id
                  : lineName(part.label, nameOf(part.from), nameOf(part.to))}
              </PartLine>
            </li>
          ))}
        </ul>
        <Button small className={styles.copy} onClick={() => void copy()}>
          {copied ? text.copied : text.copy}
        </Button>
      </section>
    </div>
  )
}

/** A connection by its ends: its label alone (“HTTP”) may be that of many. */
function lineName(label: string, from: string, to: string): string {
  const ends = `${from} → ${to}`
  return label === '' ? ends : `${ends} (${oneLine(label)})`
}

interface FindingListProps extends Pick<ChangesProps, 'onLight'> {
  readonly title: string
  readonly findings: readonly ComparedFinding[]
}

function FindingList({ title, findings, onLight }: FindingListProps) {
  const text = words[useLanguage()]
  return (
    <section className={styles.list}>
      <h3>
        {title} <span className={styles.count}>{findings.length}</span>
      </h3>
      {findings.length === 0 && <p>{text.none}</p>}
      <ul>
        {findings.map((finding) => (
          <li key={finding.key} className={styles.finding}>
            <SeverityMark severity={finding.severity} />
            <button
              type="button"
              className={styles.part}
              onPointerEnter={() => onLight(finding.on[0])}
              onPointerLeave={() => onLight(undefined)}
              onFocus={() => onLight(finding.on[0])}
              onBlur={() => onLight(undefined)}
            >
              {finding.message}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface PartLineProps extends Pick<ChangesProps, 'onLight'> {
  readonly id: string
  readonly difference: Difference
  readonly children: string
}

function PartLine({ id, difference, onLight, children }: PartLineProps) {
  const text = words[useLanguage()]
  return (
    <button
      type="button"
      className={styles.part}
      data-difference={difference}
      onPointerEnter={() => onLight(id)}
      onPointerLeave={() => onLight(undefined)}
      onFocus={() => onLight(id)}
      onBlur={() => onLight(undefined)}
    >
      <span className={styles.difference}>{text.marks[difference]}</span> {children}
    </button>
  )
}
