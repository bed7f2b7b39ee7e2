import { useCallback, useState, type RefCallback } from 'react'
import type { Finding } from '../../checks/index.ts'
import { useSession } from '../ui/useStores.ts'
import { FindingItem } from './FindingItem.tsx'
import styles from './Findings.module.css'

/** More than a screen of them. The page goes through every element with each change of its colours or size: of the
 *  thousand findings of a large design that takes a second. */
const portion = 60
/** How high most of them are, in pixels: room for those to come, so that the list stays where it was read. */
const usualHeight = 38

/** Findings down to where one has read, or to the one in focus; more come as the end nears the screen. */
export function GrowingList({ findings }: { readonly findings: readonly Finding[] }) {
  const [count, setCount] = useState(portion)
  const focused = useSession(({ focus }) =>
    focus === undefined ? -1 : findings.findIndex(({ key }) => key === focus),
  )
  if (focused >= count) setCount(focused + portion)
  const rest = findings.length - count
  const end = useCallback<RefCallback<Element>>(
    (element) => {
      if (!element) return
      const watch = new IntersectionObserver(
        ([seen]) => {
          if (seen?.isIntersecting) setCount(count + portion)
        },
        { root: element.closest('[role="tabpanel"]'), rootMargin: '600px' },
      )
      watch.observe(element)
      return () => watch.disconnect()
    },
    [count],
  )
  return (
    <>
      <ul className={styles.list}>
        {findings.slice(0, count).map((finding) => (
          <FindingItem key={finding.key} finding={finding} />
        ))}
      </ul>
      {rest > 0 && <div ref={end} style={{ height: rest * usualHeight }} />}
    </>
  )
}
