export { SimulatePanel } from './SimulatePanel.tsx'
