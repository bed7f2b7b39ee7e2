import { describe, expect, it } from 'vitest'
import { analyse } from '../../analysis/index.ts'
import { runChecks } from '../runChecks.ts'
import { examples } from './examples.ts'

const ofGateway = (design: typeof examples.failing) =>
  runChecks(design, analyse(design))
    .filter(({ on }) => on.includes('sgw'))
    .map(({ check, severity, folded }) => [check, severity, ...folded].join(' '))

describe('a single storage gateway', () => {
  it('is told once, as the single point of failure it is', () => {
    expect(ofGateway(examples.failing)).toContain('storage-gw-single high spof-component')
  })

  it('is a pause once its host restarts it', () => {
    expect(ofGateway(examples.passing)).toContain('spof-component medium')
  })
})
