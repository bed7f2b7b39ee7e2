export { Accepted } from './Accepted.tsx'
export { AcceptFinding } from './AcceptFinding.tsx'
