import { BendHandles } from './BendHandles.tsx'
import { CollapseHandles } from './CollapseHandles.tsx'
import { ConnectHandles } from './ConnectHandles.tsx'
import { GestureMarks } from './GestureMarks.tsx'
import { ResizeHandles } from './ResizeHandles.tsx'

/** What hands take hold of, and the marks of what they do. It follows the drawing, which can be seen before. */
export function Handles() {
  return (
    <>
      <ConnectHandles />
      <CollapseHandles />
      <ResizeHandles />
      <BendHandles />
      <GestureMarks />
    </>
  )
}
