import type { Design } from './types.ts'

/** A new document with nothing in it. */
export function emptyDesign(title = 'Untitled'): Design {
  return { format: 'faultline/1', title, groups: [], nodes: [], spans: [], edges: [] }
}
