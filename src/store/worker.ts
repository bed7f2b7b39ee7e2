import { expose, transfer } from 'comlink'
import { layoutOf } from '../layout/index.ts'
import type { Design } from '../model/index.ts'
import type { WorkerSide } from './engine.ts'
import { analyse, assumptionsOf } from '../analysis/index.ts'
import type { Finding, Language } from '../checks/index.ts'
import { asksOf, explain, findFixes, judge, simulate } from './judge.ts'
import { packLayout } from './packedLayout.ts'

/** The worker's side of `Engine`. */
const side: WorkerSide = {
  judge,
  simulate,
  asksOf: (design: Design, language: Language) => asksOf(design, analyse(design), language),
  assumptionsOf,
  explain: (design: Design, finding: Finding, language: Language) =>
    explain(design, finding, analyse(design), language),
  findFixes: (design: Design, finding: Finding, language: Language) =>
    findFixes(design, finding, analyse(design), language),
  packedLayoutOf(design: Design) {
    const packed = packLayout(design, layoutOf(design))
    return transfer(packed, [packed.lines.buffer])
  },
}
expose(side)
