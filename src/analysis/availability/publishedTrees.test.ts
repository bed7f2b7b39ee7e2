import { describe, expect, it } from 'vitest'
import { evaluateAll } from '../circuit/evaluate.ts'
import { candidatePairs } from '../pairs/candidatePairs.ts'
import { newBdd } from './solving/bdd.ts'
import { chancesOf } from './chances.ts'
import { viewOf } from './solving/circuitView.ts'
import { exactAnswers } from './solving/exact.ts'
import { atomsInOrder } from './solving/atomOrder.ts'
import { situationOf } from './solving/factor.ts'
import { functionsOf } from './solving/functionsOf.ts'
import { faultTree } from './testing/faultTree.ts'
import { minimalCuts } from './testing/minimalCuts.ts'
import { publishedTrees, type PublishedTree } from './testing/publishedTrees.ts'

const trees = Object.entries(publishedTrees)

/** Singles and pairs that stop the top, found the way a design's are. */
function cutsUpToTwo(tree: PublishedTree): readonly [singles: number, pairs: number] {
  const { circuit, top } = faultTree(tree)
  const lanes = Array.from({ length: circuit.variables }, (_, i) => [i])
  const alone = new Set<number>()
  evaluateAll(circuit, lanes, ({ holds }, first, count) => {
    for (let lane = 1; lane <= count; lane += 1) if (!holds(top, lane)) alone.add(first + lane - 1)
  })
  const { pairs } = candidatePairs(circuit, lanes, [top])
  let both = 0
  evaluateAll(circuit, pairs, ({ holds }, first, count) => {
    for (let lane = 1; lane <= count; lane += 1) {
      const pair = pairs[first + lane - 1]
      if (pair && !holds(top, lane) && !alone.has(pair[0]) && !alone.has(pair[1])) both += 1
    }
  })
  return [alone.size, both]
}

/** The diagram of the whole tree, nothing taken out of it. */
function wholeDiagram(tree: PublishedTree) {
  const { circuit, top, atoms } = faultTree(tree)
  const situation = situationOf(
    viewOf(circuit, atoms),
    () => true,
    (unit) => atoms.ofUnit[unit] ?? [],
  )
  const whole = { atoms: new Set<number>(), isRequired: () => false, modules: [top] }
  const order = atomsInOrder(situation, whole)
  const bdd = newBdd(500_000, 5_000_000)
  const [fn = 0] = functionsOf(situation, whole, bdd, (atom) => order.indexOf(atom))
  return { bdd, fn }
}

describe.each(trees)('the published fault tree %s', (_, tree) => {
  it('[F4] has as many single cuts and pairs as published', () => {
    expect(cutsUpToTwo(tree)).toEqual(tree.cuts.slice(0, 2))
  })

  it('[F5] has a diagram with as many minimal cuts of each order as published', () => {
    const { bdd, fn } = wholeDiagram(tree)
    const orders = minimalCuts(bdd, fn, tree.cuts.length).map((cut) => cut.length)
    expect(tree.cuts.map((_count, i) => orders.filter((order) => order === i + 1).length)).toEqual(tree.cuts)
  })
})

describe.each(trees.filter(([, { chance }]) => chance !== undefined))(
  'the chance of the tree %s',
  (_, tree) => {
    it('[F5] is as published', () => {
      const { circuit, top, atoms } = faultTree(tree)
      const chances = chancesOf(atoms, () => false)
      const chanceAt = (atom: number) => chances[atom]?.[0] ?? 1
      const [answer] = exactAnswers(viewOf(circuit, atoms), [{ top, chanceAt }])
      const published = tree.chance ?? 0
      expect((1 - (answer?.chance[0] ?? 0)) / published).toBeCloseTo(1, 4)
    })
  },
)
