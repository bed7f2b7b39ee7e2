/** What dragging does without until it is fetched. */
export { duplicate } from '../../../model/index.ts'
export { heldWhileScrolling } from './heldWhileScrolling.ts'
export { keepToGrid } from './keepToGrid.ts'
export { snapTo } from './snapping.ts'
