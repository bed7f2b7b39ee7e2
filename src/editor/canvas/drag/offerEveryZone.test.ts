import { beforeEach, describe, expect, it, vi } from 'vitest'
import { addGroup, setProp, type Design } from '../../../model/index.ts'
import { documentStore, sessionStore } from '../../../store/index.ts'
import { placeAt } from '../place/placing.ts'
import { network } from '../testing/network.ts'

const said = () => sessionStore.getState().notices.map(({ command }) => command)
const edit = (change: (design: Design) => Design) => documentStore.getState().edit('Change', change)
/** The offer comes after the drawing. */
async function placed(service: string): Promise<string> {
  const id = placeAt({ what: 'service', id: service }, { x: 480, y: 420 }) ?? ''
  await vi.waitFor(() => expect(said()).toEqual(['everyZone']))
  return id
}

/** The network with a second, empty zone. */
const twoZones = () =>
  addGroup(network(), {
    id: 'other',
    kind: 'az',
    label: 'Other',
    zone: 'b',
    parent: 'vpc',
    rect: { x: 80, y: 540, width: 200, height: 160 },
  })

describe('the offer to stand in every zone', () => {
  beforeEach(() => {
    documentStore.getState().replace(twoZones())
    sessionStore.setState({ notices: [], selection: new Set(), tool: 'select', language: 'en' })
  })

  it.each([
    ['rds-replica', 'multiAz', true],
    ['nat-gateway', 'mode', 'regional'],
  ] as const)('goes when %s is said to stand in several: %s', async (service, key, value) => {
    const id = await placed(service)
    edit((design) => setProp(design, id, key, value))
    expect(said()).toEqual([])
  })

  it('stays with a change that leaves it true, and goes when the part does', async () => {
    const id = await placed('nat-gateway')
    edit((design) => setProp(design, id, 'note', 'cheap'))
    expect(said()).toEqual(['everyZone'])
    documentStore.getState().undo()
    documentStore.getState().undo()
    expect(documentStore.getState().design.nodes).toHaveLength(2)
    expect(said()).toEqual([])
  })

  it('goes when something else is selected', async () => {
    await placed('nat-gateway')
    sessionStore.getState().select(['web'])
    expect(said()).toEqual([])
  })
})
