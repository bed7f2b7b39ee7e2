import { useEffect, useState } from 'react'
import { rectsOf, type Design } from '../../../model/index.ts'
import { documentStore } from '../../../store/index.ts'
import { wantsMotion } from '../canvasView.ts'
import { isLarge } from './inSight.ts'

/** Longer than the gliding of the style sheet. */
const glide = 280

/** Whether parts should glide to their places: for a moment after an edit that moved several at once (tidy, undo); those
 *  of a large drawing do not. */
export function useGliding(): boolean {
  const [gliding, setGliding] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = documentStore.subscribe((now, before) => {
      if (now.design === before.design || now.documentId !== before.documentId) return
      clearTimeout(timer)
      const glides = now.gesture === undefined && wantsMotion() && movesSeveral(before.design, now.design)
      setGliding(glides)
      if (glides) timer = setTimeout(() => setGliding(false), glide)
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [])
  return gliding
}

function movesSeveral(before: Design, after: Design): boolean {
  if (isLarge(after) || before.view === after.view) return false
  const [old, current] = [rectsOf(before), rectsOf(after)]
  let moved = 0
  for (const { id } of after.nodes) {
    const [a, b] = [old.get(id), current.get(id)]
    if (a && b && (a.x !== b.x || a.y !== b.y)) moved += 1
  }
  return moved > 1
}
