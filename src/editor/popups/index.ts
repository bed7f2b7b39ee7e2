export { Floating } from './Floating.tsx'
export { Popups } from './Popups.tsx'
