import { expose, transfer } from 'comlink'
import { layoutOf } from '../layout/index.ts'
import type { Design } from '../model/index.ts'
import type { WorkerSide } from './engine.ts'
import { analyse, assumptionsOf } from '../analysis/index.ts'
import { asksOf, explain, findFixes, judge, simulate } from './judge.ts'
import { packLayout } from './packedLayout.ts'
import { createReceiver } from './sendOnce.ts'

const designOf = createReceiver()

/** The worker's side of `Engine`. A design is analysed once, whatever is asked of it. */
const side: WorkerSide = {
  judge: (sent, language) => judge(designOf(sent), language),
  simulate: (sent, failed) => simulate(designOf(sent), failed),
  asksOf(sent, language) {
    const design = designOf(sent)
    return asksOf(design, analyse(design), language)
  },
  assumptionsOf: (sent) => assumptionsOf(designOf(sent)),
  explain(sent, finding, language) {
    const design = designOf(sent)
    return explain(design, finding, analyse(design), language)
  },
  findFixes(sent, finding, language) {
    const design = designOf(sent)
    return findFixes(design, finding, analyse(design), language)
  },
  packedLayoutOf(design: Design) {
    const packed = packLayout(design, layoutOf(design))
    return transfer(packed, [packed.lines.buffer])
  },
}
expose(side)
