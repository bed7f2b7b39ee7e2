/** The automatic layout, fetched when a design lacks positions or is tidied: most documents open without it. */
export { placeDesign } from '../layout/index.ts'
