import { expect, it } from 'vitest'
import { tellChange } from '../../model/index.ts'
import { createFilledOf, type FilledGroup } from './ground.ts'

const group = (id: string, kind: FilledGroup['kind'], x: number): FilledGroup => ({
  id,
  kind,
  rect: { x, y: 0, width: 100, height: 100 },
})
const groups = [
  group('vpc', 'vpc', 0),
  group('web', 'subnet-public', 0),
  group('data', 'subnet-private', 200),
]
const middleAt = (x: number) => ({ x: x - 5, y: 45, width: 10, height: 10 })

/** The groups with one in another place, which is told or not. */
function moved(at: number, to: FilledGroup, told: boolean): readonly FilledGroup[] {
  const now = groups.map((one, i) => (i === at ? to : one))
  if (told) tellChange(now, groups, [String(at)])
  return now
}

it.each([true, false])(
  'tells where the ground is another, whether the change is told (%s) or not',
  (told) => {
    const ground = createFilledOf()
    ground.follow(groups)
    const now = ground.follow(moved(1, group('web', 'subnet-public', 20), told))
    expect(now.filled.map(({ id, rect }) => [id, rect.x])).toEqual([
      ['web', 20],
      ['data', 200],
    ])
    expect(now.isAllAsBefore).toBe(false)
    // Left by it, entered by it, and another's.
    expect([10, 110, 250].map((x) => now.isAsBefore(middleAt(x)))).toEqual([false, false, true])
  },
)

it.each([true, false])('is as before when a group without a fill moves (told: %s)', (told) => {
  const ground = createFilledOf()
  const { filled } = ground.follow(groups)
  const now = ground.follow(moved(0, group('vpc', 'vpc', 20), told))
  expect(now.filled).toBe(filled)
  expect(now.isAllAsBefore).toBe(true)
})

it('looks anew where a group got a fill in its place', () => {
  const ground = createFilledOf()
  ground.follow(groups)
  const now = ground.follow(moved(0, group('vpc', 'subnet-public', 400), true))
  expect(now.filled.map(({ id }) => id)).toEqual(['vpc', 'web', 'data'])
  expect(now.isAsBefore(middleAt(450))).toBe(false)
})
