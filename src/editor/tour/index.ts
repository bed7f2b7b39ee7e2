export { HintCard } from './HintCard.tsx'
export { Tour } from './Tour.tsx'
