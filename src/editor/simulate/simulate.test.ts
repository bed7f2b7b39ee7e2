import { describe, expect, it } from 'vitest'
import { emptyAnalysis, type Analysis, type Simulation } from '../../analysis/index.ts'
import { emptyDesign, type Design } from '../../model/index.ts'
import { failureNames } from './failureNames.ts'
import { countStates, flowOutcomes } from './flowOutcomes.ts'
import { groupFailures } from './groupFailures.ts'

const design: Design = {
  ...emptyDesign(),
  groups: [
    { id: 'region', kind: 'region', label: 'Seoul' },
    { id: 'az-a', kind: 'az', label: 'AZ a', parent: 'region', zone: 'a' },
    { id: 'dc', kind: 'site', label: 'Data centre' },
  ],
  nodes: [
    { id: 'users', service: 'users', label: 'Users' },
    { id: 'web', service: 'ec2', label: 'Web', group: 'az-a' },
    { id: 'dx', service: 'dx', label: 'Direct Connect' },
    { id: 'db', service: 'rds', label: 'Orders', group: 'az-a' },
  ],
}

const analysis: Analysis = {
  ...emptyAnalysis,
  flows: [
    {
      id: 'serve-users-db',
      kind: 'serve',
      entry: ['users'],
      goals: ['db'],
      works: true,
      path: ['users', 'web', 'db'],
      spofs: [],
      azGaps: [],
      regionGaps: [],
      linkGaps: [],
      managed: [],
      interruptions: [],
      targets: [],
    },
  ],
}

const simulation: Simulation = {
  failed: ['db'],
  nodes: new Map([
    ['db', 'failed'],
    ['web', 'down'],
    ['users', 'ok'],
  ]),
  seconds: new Map(),
  flows: [{ id: 'serve-users-db', state: 'down', up: false, because: ['users', 'web', 'db'] }],
}

describe('what can fail', () => {
  const failures = ['web', 'az:region/a', 'site:dc', 'region:region']

  it('is grouped from the widest to the narrowest', () =>
    expect(groupFailures(design, failures, (failure) => failure).map((group) => group.kind)).toEqual([
      'region',
      'az',
      'link',
      'component',
    ]))

  it('has a name that no other has, in the language shown', () => {
    const twins: Design = {
      ...design,
      groups: [
        ...design.groups,
        { id: 'az-b', kind: 'az', label: 'AZ b', parent: 'region', zone: 'b' },
        { id: 'in-a', kind: 'subnet-private', label: 'Private', parent: 'az-a' },
        { id: 'in-b', kind: 'subnet-private', label: 'Private', parent: 'az-b' },
      ],
      nodes: [
        { id: 'app-a', service: 'ec2', label: 'App', group: 'in-a' },
        { id: 'app-b', service: 'ec2', label: 'App', group: 'in-b' },
        { id: 'one', service: 'ec2', label: 'Job', group: 'in-a' },
        { id: 'two', service: 'ec2', label: 'Job', group: 'in-a' },
      ],
    }
    const names = failureNames(twins, ['app-a', 'app-b', 'one', 'two', 'az:region/a'], 'ko')
    expect([...names.values()]).toEqual(['App (AZ a)', 'App (AZ b)', 'Job (1)', 'Job (2)', '가용 영역 a'])
  })

  it('is found by name, in any case', () =>
    expect(groupFailures(design, failures, (failure) => `Name of ${failure}`, 'OF WEB')).toEqual([
      { kind: 'component', failures: ['web'] },
    ]))
})

describe('what flows do', () => {
  it('is how they stand, while nothing fails', () =>
    expect(flowOutcomes(design, analysis, undefined)).toMatchObject([
      { from: 'Users', to: 'Orders', up: true, because: [] },
    ]))

  it('names the way to what stops them', () =>
    expect(flowOutcomes(design, analysis, simulation)).toMatchObject([
      { up: false, because: ['Users', 'Web', 'Orders'] },
    ]))

  it('counts parts in trouble without those that were failed on purpose', () =>
    expect(countStates(simulation)).toEqual([{ state: 'down', count: 1 }]))
})
