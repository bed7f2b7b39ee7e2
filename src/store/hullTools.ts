/** What makes room for the hulls of spans, fetched once the first drawing stands. */
export { levelDropped, makeHullRoom } from '../layout/index.ts'
