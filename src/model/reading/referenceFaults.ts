import { excerpt, jsonPath } from '../fault.ts'
import type { Fault } from '../fault.ts'
import { rawItems, rawTexts } from './rawParts.ts'
import type { Raw } from './rawParts.ts'

const partLists = ['groups', 'nodes', 'spans', 'edges'] as const
type PartList = (typeof partLists)[number]
const nouns: Readonly<Record<PartList, string>> = {
  groups: 'group',
  nodes: 'node',
  spans: 'span',
  edges: 'edge',
}

interface Known {
  readonly list: PartList
  readonly at: number
}

/** Ids used twice and references to what is not there, or is of the wrong sort. Works on files that have other faults
 *  too, so that all are told at once. */
export function referenceFaults(file: Raw): Fault[] {
  const known = new Map<string, Known>()
  const faults = [...duplicates(file, known), ...duplicateFlows(file)]
  const expect = (value: unknown, path: (string | number)[], wanted: readonly PartList[]) => {
    const found = typeof value === 'string' ? known.get(value) : undefined
    if (typeof value !== 'string' || (found && wanted.includes(found.list))) return
    faults.push({ path: jsonPath(path), message: wrongReference(value, found, wanted) })
  }
  const expectAll = (item: Raw, list: string, index: number, key: string, wanted: readonly PartList[]) => {
    for (const { text, at } of rawTexts(item, key)) expect(text, [list, index, key, at], wanted)
  }
  for (const { item, at } of rawItems(file, 'groups'))
    expect(item['parent'], ['groups', at, 'parent'], ['groups'])
  for (const { item, at } of rawItems(file, 'nodes'))
    expect(item['group'], ['nodes', at, 'group'], ['groups'])
  for (const { item, at } of rawItems(file, 'spans')) expectAll(item, 'spans', at, 'members', ['nodes'])
  for (const { item, at } of rawItems(file, 'edges')) {
    expect(item['from'], ['edges', at, 'from'], ['nodes'])
    expect(item['to'], ['edges', at, 'to'], ['nodes'])
  }
  for (const { item, at } of rawItems(file, 'flows')) {
    expectAll(item, 'flows', at, 'entry', ['nodes'])
    expectAll(item, 'flows', at, 'goals', ['nodes'])
  }
  for (const { item, at } of rawItems(file, 'waivers')) expectAll(item, 'waivers', at, 'on', partLists)
  return faults
}

function wrongReference(id: string, found: Known | undefined, wanted: readonly PartList[]): string {
  const noun = wanted.length === 1 ? wanted.map((list) => nouns[list]).join() : 'part'
  const name = JSON.stringify(excerpt(id))
  if (!found) return `expected the id of a ${noun}; there is no ${noun} ${name}`
  return `expected the id of a ${noun}; ${name} is ${found.list === 'edges' ? 'an' : 'a'} ${nouns[found.list]}`
}

/** Fills `known` with the first part of each id. */
function duplicates(file: Raw, known: Map<string, Known>): Fault[] {
  const faults: Fault[] = []
  for (const list of partLists) {
    for (const { item, at } of rawItems(file, list)) {
      const id = item['id']
      if (typeof id !== 'string') continue
      const first = known.get(id)
      if (!first) known.set(id, { list, at })
      else
        faults.push({
          path: jsonPath([list, at, 'id']),
          message: twice(id, jsonPath([first.list, first.at])),
        })
    }
  }
  return faults
}

function duplicateFlows(file: Raw): Fault[] {
  const first = new Map<string, number>()
  return rawItems(file, 'flows').flatMap(({ item, at }) => {
    const id = item['id']
    if (typeof id !== 'string') return []
    const before = first.get(id)
    if (before === undefined) first.set(id, at)
    return before === undefined
      ? []
      : [{ path: jsonPath(['flows', at, 'id']), message: twice(id, jsonPath(['flows', before])) }]
  })
}

function twice(id: string, owner: string): string {
  return `expected an id of its own; ${JSON.stringify(excerpt(id))} is already the id of ${owner}`
}
