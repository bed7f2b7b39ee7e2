export * from './types.ts'
export { runChecks } from './runChecks.ts'
