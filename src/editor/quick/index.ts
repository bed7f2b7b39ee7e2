export { QuickEntry } from './QuickEntry.tsx'
