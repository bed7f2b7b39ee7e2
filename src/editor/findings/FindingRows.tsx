import { useCallback, useState, type RefCallback } from 'react'
import type { Finding } from '../../checks/index.ts'
import { useSession } from '../ui/useStores.ts'
import { FindingItem } from './FindingItem.tsx'
import styles from './Findings.module.css'
import { drawnAtOnce, type RowHeights } from './useRowHeights.ts'

/** So many are put in the page together: half a screen of them. The page goes through every element with each change of
 *  its colours or size: of the thousand findings of a large design that takes a second. */
const portion = 20
/** Of a row that was not measured yet. */
const usualHeight = 38
/** Rows that are in sight as soon as the panel is. */
const inSight = 12

interface FindingRowsProps {
  readonly findings: readonly Finding[]
  readonly heightOf: RowHeights
  /** So many rows stand above these in the panel. */
  readonly above: number
}

/** Findings as far as they have come near the screen; where the others will be there is as much room as they take. */
export function FindingRows({ findings, heightOf, above }: FindingRowsProps) {
  const starts = Array.from({ length: Math.ceil(findings.length / portion) }, (_, at) => at * portion)
  return (
    <ul className={styles.list}>
      {starts.map((start) => (
        <Portion
          key={start}
          findings={findings.slice(start, start + portion)}
          heightOf={heightOf}
          above={above + start}
        />
      ))}
    </ul>
  )
}

function Portion({ findings, heightOf, above }: FindingRowsProps) {
  const [isReached, setReached] = useState(false)
  const isFocused = useSession(
    ({ focus }) => focus !== undefined && findings.some(({ key }) => key === focus),
  )
  if (!isReached && (above < drawnAtOnce || isFocused)) setReached(true)
  const wait = useCallback<RefCallback<Element>>((element) => {
    if (!element) return
    const watch = new IntersectionObserver(
      (seen) => {
        if (seen.some((one) => one.isIntersecting)) setReached(true)
      },
      { root: element.closest('[role="tabpanel"]'), rootMargin: '600px' },
    )
    watch.observe(element)
    return () => watch.disconnect()
  }, [])
  if (isReached)
    return findings.map((finding, at) => (
      <FindingItem
        key={finding.key}
        finding={finding}
        height={above + at < inSight ? undefined : heightOf(finding.message)}
      />
    ))
  const height = findings.reduce((sum, { message }) => sum + (heightOf(message) ?? usualHeight), 0)
  return <li ref={wait} aria-hidden="true" style={{ height }} />
}
