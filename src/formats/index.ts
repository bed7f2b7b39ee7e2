export type { Drawing, Embedded, Format, Rasterise } from './format.ts'
export { formatOf, formats } from './registry.ts'
export { readDocument, readEmbedded } from './readEmbedded.ts'
export { noteBundle } from './bundle/noteBundle.ts'
export { embedInPng } from './png/embedInPng.ts'
export { fragmentOf, longestFragment, readFragment } from './link/shareLink.ts'
export { iconsOf } from './svg/icons.ts'
export { pictureSize, sceneToSvg, type SvgOptions } from './svg/sceneToSvg.ts'
export * from './report/types.ts'
export { altText } from './report/altText.ts'
export { forTerminal, inkOf, type Ink } from './report/ink.ts'
export { reportAsText, type TextOptions } from './report/reportAsText.ts'
export { reportAsJunit } from './report/reportAsJunit.ts'
export { reportAsMarkdown, type MarkdownOptions } from './report/reportAsMarkdown.ts'
export { reportAsSarif } from './report/reportAsSarif.ts'
export {
  availabilityInWords,
  downtimeOfYear,
  leastAvailable,
  percentInWords,
  rangeInWords,
} from './report/availabilityWords.ts'
export { reportOf, writeReport, type DeepResults, type ReportEntry } from './report/reportOf.ts'
export { verdictLine, verdictOf, type Verdict } from './report/verdictLine.ts'
export { outcomeWords, type OutcomeWords } from './simulation/outcomeWords.ts'
export { simulationWords } from './simulation/simulationWords.ts'
export { sweepAsMarkdown, sweepCells } from './simulation/sweepAsMarkdown.ts'
export { writeSweep } from './simulation/writeSweep.ts'
export * from './compare/types.ts'
export { compareDesigns, writeComparison } from './compare/compareDesigns.ts'
export { comparisonAsMarkdown } from './compare/comparisonAsMarkdown.ts'
export { comparisonAsText, type ComparisonTextOptions } from './compare/comparisonAsText.ts'
export { plainMarkdown } from './compare/plainMarkdown.ts'
