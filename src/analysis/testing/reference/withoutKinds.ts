import type { Design } from '../../../model/index.ts'

/** The same drawing with lines as they are before anybody says what they mean. A failover has to be said: no two ends
 *  show which of two ways is the second. */
export const withoutKinds = (design: Design): Design => ({
  ...design,
  edges: design.edges.map((edge) => {
    if (edge.kind === 'failover') return edge
    const { kind: _said, ...rest } = edge
    return rest
  }),
})
