export * from './types.ts'
export { analyse, emptyAnalysis } from './analyse.ts'
export { failureName, findFailure } from './failureName.ts'
export { simulate } from './simulate.ts'
