import { indexOf, shownOf } from '../../model/index.ts'
import { sessionStore } from '../../store/index.ts'
import { focusPart, nearestTowards } from '../canvas/index.ts'
import type { Command } from './registry/types.ts'

const directions = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' } as const

export const command: Command = {
  id: 'walk',
  label: { en: 'Go to the part beside', ko: '옆 요소로 이동' },
  group: 'select',
  keys: Object.keys(directions).map((key) => `Alt+${key}`),
  byKeyOnly: true,
  when: ({ selection, onCanvas, key }) => onCanvas && selection.size === 1 && key !== '',
  run: ({ design, selection, key }) => {
    const [from] = selection
    const direction = Object.entries(directions).find(([name]) => key === `Alt+${name}`)?.[1]
    if (from === undefined || !direction || !indexOf(design).has(from)) return
    const next = nearestTowards(design, from, direction, [
      ...design.nodes.map(({ id }) => id),
      ...shownOf(design).closed,
    ])
    if (next === undefined) return
    sessionStore.getState().choose([next])
    focusPart(next)
  },
}
