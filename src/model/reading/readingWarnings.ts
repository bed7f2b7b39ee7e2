import type * as v from 'valibot'
import { excerpt, jsonPath } from '../fault.ts'
import type { Fault } from '../fault.ts'
import { indexOf } from '../indexOf.ts'
import { kindRefusal } from '../nesting.ts'
import type { Design } from '../types.ts'
import { isRaw, rawItems } from './rawParts.ts'
import type { Raw } from './rawParts.ts'
import * as schema from './schema.ts'

/** What is odd about a design that can be read all the same: nesting the editor would refuse, keys this version does
 *  not know, connections of a part with itself, members named twice, ids of a sample that are not there. */
export function readingWarnings(design: Design, file: Raw): Fault[] {
  return [
    ...nestingWarnings(design),
    ...connectionWarnings(design),
    ...memberWarnings(design),
    ...sampleWarnings(design),
    ...unknownKeys(file),
  ]
}

function nestingWarnings(design: Design): Fault[] {
  const { groups } = indexOf(design)
  return design.groups.flatMap(({ kind, parent }, at) => {
    const refusal = kindRefusal(kind, parent === undefined ? undefined : groups.get(parent)?.kind)
    return refusal ? [{ path: jsonPath(['groups', at, 'parent']), message: refusal.message }] : []
  })
}

function connectionWarnings(design: Design): Fault[] {
  return design.edges.flatMap(({ from, to, mode, kind }, at) => {
    const path = jsonPath(['edges', at])
    return [
      ...(from === to ? [{ path, message: 'a part connected with itself carries nothing' }] : []),
      ...(mode && kind !== 'failover'
        ? [{ path, message: '"mode" means something on a failover edge only' }]
        : []),
    ]
  })
}

function memberWarnings(design: Design): Fault[] {
  return design.spans.flatMap(({ members }, at) => {
    const before = new Set<string>()
    return members.flatMap((id, place) => {
      if (before.has(id))
        return [{ path: jsonPath(['spans', at, 'members', place]), message: `"${id}" is a member already` }]
      before.add(id)
      return []
    })
  })
}

function sampleWarnings(design: Design): Fault[] {
  const index = indexOf(design)
  const tell = (ids: readonly string[], path: (string | number)[]) =>
    ids.flatMap((id, at) =>
      index.has(id)
        ? []
        : [
            {
              path: jsonPath(['sample', ...path, at]),
              message: `there is no part ${JSON.stringify(excerpt(id))}`,
            },
          ],
    )
  const { expect = [], findings = [] } = design.sample ?? {}
  return [
    ...expect.flatMap((expected, at) =>
      (['spofs', 'azGaps', 'regionGaps', 'linkGaps'] as const).flatMap((key) =>
        tell(expected[key], ['expect', at, key]),
      ),
    ),
    ...findings.flatMap((finding, at) => tell(finding.on, ['findings', at, 'on'])),
  ]
}

const itemSchemas = {
  groups: schema.groupSchema,
  nodes: schema.nodeSchema,
  spans: schema.spanSchema,
  edges: schema.edgeSchema,
  flows: schema.flowSchema,
  waivers: schema.waiverSchema,
} as const

function unknownKeys(file: Raw): Fault[] {
  const tell = (
    item: unknown,
    { entries }: { readonly entries: v.ObjectEntries },
    path: (string | number)[],
  ) =>
    Object.keys(isRaw(item) ? item : {})
      .filter((key) => !Object.hasOwn(entries, key))
      .map((key) => ({
        path: jsonPath([...path, key]),
        message: 'this version does not know this key: kept as it is',
      }))
  return [
    ...tell(file, schema.fileSchema, []),
    ...Object.entries(itemSchemas).flatMap(([list, itemSchema]) =>
      rawItems(file, list).flatMap(({ item, at }) => tell(item, itemSchema, [list, at])),
    ),
    ...tell(file['view'], schema.viewSchema, ['view']),
    ...tell(file['sample'], schema.sampleSchema, ['sample']),
  ]
}
