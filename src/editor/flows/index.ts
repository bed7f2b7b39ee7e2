export { FlowFromSelection } from './FlowFromSelection.tsx'
export { FlowsSection } from './FlowsSection.tsx'
