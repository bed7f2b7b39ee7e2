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
  /** What to point out on the pictures; undefined for nothing. */
  readonly onLight: (lit: Lit | undefined) => void
}

/** A part as it is called on either picture, where it stands there. */
export interface Lit {
  readonly before?: Id
  readonly after?: Id
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
    ...drawing.removed.map((part) => ({ part, difference: 'removed' as const, lit: { before: part.id } })),
    ...drawing.added.map((part) => ({ part, difference: 'added' as const, lit: { after: part.id } })),
    ...drawing.changed.map((part) => ({
      part,
      difference: 'changed' as const,
      lit: { before: part.was ?? part.id, after: part.id },
    })),
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
          {parts.map(({ part, difference, lit }) => (
            <li key={`${difference} ${part.type} ${part.id}`}>
              <PartLine lit={lit} difference={difference} onLight={onLight}>
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

const onBoth = (id: Id | undefined): Lit | undefined =>
  id === undefined ? undefined : { before: id, after: id }

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
              onPointerEnter={() => onLight(onBoth(finding.on[0]))}
              onPointerLeave={() => onLight(undefined)}
              onFocus={() => onLight(onBoth(finding.on[0]))}
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
  readonly lit: Lit
  readonly difference: Difference
  readonly children: string
}

function PartLine({ lit, difference, onLight, children }: PartLineProps) {
  const text = words[useLanguage()]
  return (
    <button
      type="button"
      className={styles.part}
      data-difference={difference}
      onPointerEnter={() => onLight(lit)}
      onPointerLeave={() => onLight(undefined)}
      onFocus={() => onLight(lit)}
      onBlur={() => onLight(undefined)}
    >
      <span className={styles.difference}>{text.marks[difference]}</span> {children}
    </button>
  )
}
