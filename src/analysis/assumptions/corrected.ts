import { setProp, updateEdge, updateNode, type Design } from '../../model/index.ts'
import type { Correction, CorrectionStep } from './types.ts'

/** A design with a correction made. Throws `EditRefused` only where the design changed since. */
export function corrected(design: Design, { steps }: Correction): Design {
  return steps.reduce(withStep, design)
}

function withStep(design: Design, step: CorrectionStep): Design {
  switch (step.of) {
    case 'edge':
      return updateEdge(design, step.id, step.to)
    case 'zones':
      return updateNode(design, step.id, { azs: step.azs })
    case 'prop':
      return setProp(design, step.id, step.key, step.value)
    case 'flows':
      return { ...design, flows: [...(design.flows ?? []), ...step.add] }
  }
}
