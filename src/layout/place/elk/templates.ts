import type { Direction } from '../../../model/index.ts'
import type { Elk } from '../../types.ts'
import { alikeElk } from './alikeElk.ts'
import type { Task } from './elkGraph.ts'
import { isForced } from './isForced.ts'
import type { Template } from '../placeOnce.ts'
import { layTemplate } from '../placeOnce.ts'

/** The templates of one design, one run of ELK after another. */
export interface Templates {
  /** The template for a task; undefined when an earlier task led to the very same boxes. */
  lay(task: Task): Promise<Template | undefined>
  /** Whether no other order could give other boxes than the file's did. */
  isForced(direction: Direction): boolean
}

/** No templates yet. A graph that ELK laid out before is not laid out again: options may differ and ask for the same. */
export function createTemplates(elk: Elk): Templates {
  const once = alikeElk(elk)
  const seen = new Set<string>()
  const inFileOrder = new Map<Direction, Template>()
  return {
    lay: async (task) => {
      const template = await layTemplate(task, once)
      if (task.ordered && !task.light && !task.inward) inFileOrder.set(task.direction, template)
      const drawn = JSON.stringify([task.direction, [...(template.boxes ?? [])].toSorted(byKey)])
      if (seen.has(drawn)) return undefined
      seen.add(drawn)
      return template
    },
    isForced: (direction) => {
      const template = inFileOrder.get(direction)
      return template !== undefined && isForced(template)
    },
  }
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0
}
