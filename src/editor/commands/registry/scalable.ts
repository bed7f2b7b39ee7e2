import { indexOf, type Design, type Id } from '../../../model/index.ts'
import { nodesIn } from '../../canvas/index.ts'

/** What an Auto Scaling group launches. */
const launched: ReadonlySet<string> = new Set(['ec2', 'spot', 'ecs-container-instance', 'nat-instance'])

/** The servers among what is selected, and in groups among it, that an Auto Scaling group may hold. */
export function scalable(design: Design, selection: ReadonlySet<Id>): Id[] {
  const { nodes } = indexOf(design)
  return nodesIn(design, selection).filter((id) => launched.has(nodes.get(id)?.service ?? ''))
}
