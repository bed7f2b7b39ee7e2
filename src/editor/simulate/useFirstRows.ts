import { useCallback, useState, type RefCallback } from 'react'

/** More than a screen of them; all of a large design's thousands would keep the page busy for seconds. */
const portion = 60

/** The rows down to where one has read, and what follows the last of them on the page: more come as it nears the screen. */
export function useFirstRows<Row>(rows: readonly Row[]): [readonly Row[], RefCallback<Element>] {
  const [read, setRead] = useState({ of: rows, count: portion })
  // Rows arranged anew are read from their beginning.
  const count = read.of === rows ? read.count : portion
  const end = useCallback<RefCallback<Element>>(
    (element) => {
      if (!element || count >= rows.length) return
      const watch = new IntersectionObserver(
        ([seen]) => {
          if (seen?.isIntersecting) setRead({ of: rows, count: count + portion })
        },
        { root: element.parentElement, rootMargin: '600px' },
      )
      watch.observe(element)
      return () => watch.disconnect()
    },
    [rows, count],
  )
  return [rows.slice(0, count), end]
}
