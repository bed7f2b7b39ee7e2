import { describe, expect, it } from 'vitest'
import { analyse } from '../../analysis/index.ts'
import { fixesFor } from '../fixesFor.ts'
import { runChecks } from '../runChecks.ts'
import { examples } from './examples.ts'

describe('a cluster placement group over two zones', () => {
  it('is gathered in the first, or spread by another strategy', () => {
    const { failing } = examples
    const analysis = analyse(failing)
    const found = runChecks(failing, analysis).find(({ check: id }) => id === 'cpg-multi-az')
    const [gather, partition] = found ? fixesFor(failing, found, analysis) : []
    expect(gather?.edit(failing).nodes.map(({ group }) => group)).toEqual(['az-a', 'az-a'])
    expect(partition?.edit(failing).spans[0]?.props).toEqual({ strategy: 'partition' })
  })
})
