import { beforeEach, expect, it, vi } from 'vitest'
import { emptyDesign } from '../../model/index.ts'
import { documentStore } from '../documentStore.ts'
import { recentDocuments } from './recentDocuments.ts'
import { listDocuments } from './shelf.ts'

vi.mock('./shelf.ts', { spy: true })

const kept = (id: string, more: object = {}) => ({
  id,
  text: '',
  title: id,
  parts: 1,
  at: 1,
  edited: true,
  ...more,
})

const idsOf = async (most: number) => (await recentDocuments(most)).map(({ id }) => id)

beforeEach(() => documentStore.getState().replace(emptyDesign(), { keptId: 'open' }))

it('are those edited last, without the open one, those thrown away and those only looked at', async () => {
  vi.mocked(listDocuments).mockResolvedValue([
    kept('open'),
    kept('gone', { deletedAt: 3 }),
    kept('looked', { edited: false }),
    kept('a'),
    kept('b'),
  ])
  expect(await idsOf(5)).toEqual(['a', 'b'])
})

it('are no more than asked for', async () => {
  vi.mocked(listDocuments).mockResolvedValue(['open', 'b', 'c', 'd', 'e'].map((id) => kept(id)))
  expect(await idsOf(3)).toEqual(['b', 'c', 'd'])
})
