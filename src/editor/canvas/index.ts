export { bendableLine, bendByKeys } from './grips/bending.ts'
export { Canvas } from './Canvas.tsx'
export { focusPart } from './select/canvasKeys.ts'
export { canvasView } from './canvasView.ts'
export { chooseFollower, choosePlacedAt } from './place/choosing.ts'
export { beginConnecting, endConnecting } from './place/connecting.ts'
export { beginReconnecting } from './place/reconnecting.ts'
export { collapseParts, expandParts, isCollapsed, isOpen } from './grips/collapsing.ts'
export { typeOfKind } from './drag/dropTargetOf.ts'
export { failureOf } from './select/failureOf.ts'
export { announce, isHandBusy, isTouch } from './gestureStore.ts'
export { freeZone } from './drag/freeZone.ts'
export { groupAt } from './drag/groupAt.ts'
export { missingHomes } from './drag/missingHomes.ts'
export { MarkShape } from './drawn/MarkShapes.tsx'
export { outermostOf } from './drag/dragParts.ts'
export {
  freeSpot,
  nodesIn,
  placeAt,
  placeFromPalette,
  tellHomes,
  type PaletteThing,
} from './place/placing.ts'
export { onlyLine } from './select/onlyLine.ts'
export { nearestTowards, readingOrder } from './select/readingOrder.ts'
export { sceneVariables } from './drawn/sceneVariables.ts'
export { toggleFailure } from './select/selecting.ts'
export { useThemeName } from './drawn/useThemeName.ts'
