import type { Design } from '../../../model/index.ts'
import { remembering } from './remember.ts'

const derived = remembering<Design>()

/** The drawing alone, for the flows that follow from it: what an author asks for besides is no fact of both sides. */
export const withoutFlows = (design: Design): Design =>
  derived([design], '', () => {
    const { flows: _own, ...rest } = design
    return rest
  })
