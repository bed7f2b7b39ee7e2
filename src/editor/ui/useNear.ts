import { useEffect, useState, type RefObject } from 'react'

/** How far outside its list something is made ready, in pixels. */
const margin = '200px'

/** Whether an element is in sight, or nearly: what it shows need not be made before. */
export function useNear(element: RefObject<Element | null>): boolean {
  const [near, setNear] = useState(false)
  useEffect(() => {
    if (!element.current) return
    const watch = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting ?? false), {
      rootMargin: margin,
    })
    watch.observe(element.current)
    return () => watch.disconnect()
  }, [element])
  return near
}
