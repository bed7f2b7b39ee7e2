export { chainWords } from './chainWords.ts'
export { FindingItem } from './FindingItem.tsx'
export { FindingsPanel } from './FindingsPanel.tsx'
