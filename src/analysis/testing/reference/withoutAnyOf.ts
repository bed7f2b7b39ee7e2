import type { Design } from '../../../model/index.ts'

/** The same drawing with every `anyOf` taken off. */
export const withoutAnyOf = (design: Design): Design => ({
  ...design,
  edges: design.edges.map((edge) => {
    const { anyOf: _named, ...rest } = edge
    return rest
  }),
})
