import { BendHandles } from './BendHandles.tsx'
import { CollapseHandles } from './CollapseHandles.tsx'
import { ConnectHandles } from './ConnectHandles.tsx'
import { EndHandles } from './EndHandles.tsx'
import { GestureMarks } from '../drag/GestureMarks.tsx'
import { PinMarks } from '../drawn/PinMarks.tsx'
import { RenameField } from './RenameField.tsx'
import { ResizeHandles } from './ResizeHandles.tsx'

/** What hands take hold of, the marks of what they do, and the pins of what they must not move. It follows the drawing,
 *  which can be seen before. While one only looks there is nothing to take hold of. */
export function Handles({ looking }: { readonly looking: boolean }) {
  return (
    <>
      <PinMarks />
      {looking ? null : <Grips />}
    </>
  )
}

function Grips() {
  return (
    <>
      <ConnectHandles />
      <CollapseHandles />
      <ResizeHandles />
      <BendHandles />
      <EndHandles />
      <GestureMarks />
      <RenameField />
    </>
  )
}
