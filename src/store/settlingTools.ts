/** What drawings are put right with after an edit, fetched once the first one stands. */
export { levelDropped, makeHullRoom, settleDropped } from '../layout/index.ts'
