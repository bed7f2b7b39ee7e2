import { contextNow, type CommandContext } from '../../../editor/commands/index.ts'
import {
  addGroup,
  addNode,
  bendEdge,
  connect,
  emptyDesign,
  setCollapsed,
  type Design,
} from '../../../model/index.ts'
import { documentStore } from '../../../store/index.ts'

/** Two zones with a server in one, the other collapsed, users outside and a line bent by hand: whatever is selected, some command applies to it. */
export function drawing(): Design {
  let design = addGroup(emptyDesign(), { id: 'region', kind: 'region', label: 'Region' })
  design = addGroup(design, { id: 'vpc', kind: 'vpc', label: 'VPC', parent: 'region' })
  for (const zone of ['a', 'b'])
    design = addGroup(design, { id: `az-${zone}`, kind: 'az', zone, label: `AZ ${zone}`, parent: 'vpc' })
  design = addNode(design, { id: 'web', service: 'ec2', label: 'Web', group: 'az-a', props: { count: 2 } })
  for (const id of ['one', 'two', 'three']) design = addNode(design, { id, service: 'ec2', label: id })
  design = addNode(design, { id: 'lb', service: 'alb', label: 'LB', group: 'vpc' })
  design = addNode(design, { id: 'files', service: 's3', label: 'Files', group: 'region' })
  design = addNode(design, { id: 'users', service: 'users', label: 'Users' })
  design = connect(design, { from: 'users', to: 'one' })
  design = connect(design, { id: 'line', from: 'one', to: 'web' })
  design = bendEdge(design, 'line', [
    { x: 0, y: 0 },
    { x: 80, y: 0 },
  ])
  return setCollapsed(design, ['az-b'], true)
}

const selections: readonly (readonly string[])[] = [
  [],
  ['web'],
  ['one'],
  ['lb'],
  ['files'],
  ['az-a'],
  ['line'],
  ['one', 'two'],
  ['one', 'two', 'three'],
]

/** Every context a key can be pressed in. */
export function contexts(key: string): CommandContext[] {
  const base = contextNow(key)
  return selections.flatMap((selection) =>
    (['select', 'hand'] as const).flatMap((tool) =>
      [[], ['web']].flatMap((failed) =>
        [undefined, 'finding'].map((focus) => ({
          ...base,
          design: documentStore.getState().design,
          selection: new Set(selection),
          tool,
          failed,
          focus,
          findings: 1,
          canUndo: true,
          canRedo: true,
          onCanvas: true,
        })),
      ),
    ),
  )
}
