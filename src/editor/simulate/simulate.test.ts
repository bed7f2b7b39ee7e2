import { describe, expect, it } from 'vitest'
import { emptyAnalysis, type Analysis, type FlowState, type Simulation } from '../../analysis/index.ts'
import { emptyDesign, type Design } from '../../model/index.ts'
import { failureNames } from './failureNames.ts'
import { countStates, flowOutcomes } from './flowOutcomes.ts'
import { groupFailures } from './groupFailures.ts'
import { placeOf, stepFrom } from './stepWorst.ts'
import { filterRows, sortRows, tableRows, type TableRow } from './sweepRows.ts'

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
    expect(flowOutcomes(design, analysis, undefined, 'en')).toMatchObject([
      { name: 'Users → Orders', state: 'ok', up: true, verdict: 'Still works', way: [] },
    ]))

  it('names the way to what stops them, and why', () =>
    expect(flowOutcomes(design, analysis, simulation, 'en')).toMatchObject([
      { up: false, verdict: 'Stops', why: 'because of Orders', way: ['Users', 'Web', 'Orders'] },
    ]))

  it('counts parts in each state without those that were failed on purpose, worst first', () => {
    const nodes = new Map([...simulation.nodes, ['dx', 'reduced'], ['lb', 'interrupted']] as const)
    expect(countStates({ ...simulation, nodes })).toEqual([
      { state: 'down', count: 1 },
      { state: 'interrupted', count: 1 },
      { state: 'reduced', count: 1 },
    ])
  })
})

describe('the next worst failure', () => {
  const rows = [['region:region'], ['db'], ['az:region/a', 'web']].map((failed) => ({ failed, flows: [] }))
  const step = (failed: readonly string[], by: 1 | -1) => stepFrom(rows, failed, by)?.failed.join()

  it('begins with the worst, goes on in order, and round', () => {
    expect([step([], 1), step(['region:region'], 1), step(['db'], 1)]).toEqual([
      'region:region',
      'db',
      'az:region/a,web',
    ])
    expect(step(['web', 'az:region/a'], 1)).toBe('region:region')
  })

  it('goes back the same way', () => {
    expect([step([], -1), step(['db'], -1), step(['region:region'], -1)]).toEqual([
      'az:region/a,web',
      'region:region',
      'az:region/a,web',
    ])
    expect(stepFrom([], [], 1)).toBeUndefined()
  })

  it('knows a pair in any order, and nothing it does not list', () => {
    expect(placeOf(rows, ['web', 'az:region/a'])).toBe(2)
    expect(placeOf(rows, ['web'])).toBe(-1)
  })
})

describe('the table of failures', () => {
  const flows = (states: readonly FlowState[]) =>
    states.map((state, i) => ({ id: `f${i}`, state, up: state !== 'down', because: [] }))
  const sweep = [
    { failed: ['db'], flows: flows(['down']) },
    { failed: ['az:region/a'], flows: flows(['down', 'down']) },
    { failed: ['web', 'dx'], flows: flows(['interrupted', 'reduced']) },
  ]
  const rows = tableRows(design, analysis, sweep, 'en')
  const ids = (of: readonly TableRow[]) => of.map(({ row }) => row.failed.join('+'))

  it('counts what each failure does, and says what sort it is', () => {
    expect(rows.map(({ kind, cells }) => [kind, cells.effects.down.length])).toEqual([
      ['component', 1],
      ['az', 2],
      ['pair', 0],
    ])
  })

  it('sorts by any column both ways, equal rows staying worst first', () => {
    expect(ids(sortRows(rows, { column: 'down', descending: true }, 'en'))).toEqual([
      'az:region/a',
      'db',
      'web+dx',
    ])
    expect(ids(sortRows(rows, { column: 'interrupted', descending: true }, 'en'))).toEqual([
      'web+dx',
      'db',
      'az:region/a',
    ])
    expect(ids(sortRows(rows, { column: 'failure', descending: false }, 'en'))[0]).toBe('az:region/a')
    expect(sortRows(rows, undefined, 'en')).toEqual(rows)
  })

  it('finds failures and flows by their words, alone or in pairs', () => {
    expect(ids(filterRows(rows, 'ORDERS', 'all'))).toEqual(['db'])
    expect(ids(filterRows(rows, 'f1', 'all'))).toEqual(['az:region/a', 'web+dx'])
    expect(ids(filterRows(rows, '', 'pairs'))).toEqual(['web+dx'])
    expect(ids(filterRows(rows, '', 'single'))).toEqual(['db', 'az:region/a'])
  })
})
