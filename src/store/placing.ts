/** The automatic layout, fetched when a design lacks positions or is tidied: most documents open without it. */
export { placeDesign, placeInside, placeParts } from '../layout/index.ts'
