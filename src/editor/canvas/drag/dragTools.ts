/** What dragging does without until it is fetched. */
export { duplicate } from '../../../model/index.ts'
export { snapTo } from './snapping.ts'
