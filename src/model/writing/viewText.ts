import { changesSince } from '../changesSince.ts'
import type { Json } from '../types.ts'
import { inOrder, inOrderOfKeys, type Order } from './inOrder.ts'
import { block, entryText } from './writeWithin.ts'

/** A map as it was last written: its keys as they follow one another, and the line of each. */
interface Written {
  readonly map: object
  readonly ids: readonly string[]
  readonly lines: readonly string[]
  readonly text: string
}

/** Key of the view → its map as last written. Places of thousands of parts differ in a few from one writing to the next. */
const lately = new Map<string, Written>()

/** The text of a document's view, whose maps of thousands of places are written anew only where they changed. */
export function viewText(view: object, order: Order, indent: string): string {
  const inner = `${indent}  `
  const held = inOrderOfKeys(view, order).map(([key, value, own]) => [key, { value, own }] as const)
  // An object's own order: names that are whole numbers come first.
  const lines = Object.entries(Object.fromEntries(held)).map(([key, { value, own }]) =>
    isMap(value, own)
      ? `${inner}${JSON.stringify(key)}: ${mapText(key, value, inner)}`
      : entryText(key, inOrder(value, own), inner),
  )
  return lines.length === 0 ? '{}' : block('{', lines, indent, '}')
}

/** What writing a view's maps takes, so many lines in a step, after which `viewText` has only to put them together. None for
 *  a map that takes one step at most. */
export function viewSteps(view: object, order: Order, indent: string, linesInStep: number): (() => void)[] {
  return inOrderOfKeys(view, order).flatMap(([key, value, own]) =>
    isMap(value, own) ? mapSteps(key, value, `${indent}  `, linesInStep) : [],
  )
}

function mapSteps(key: string, map: object, indent: string, linesInStep: number): (() => void)[] {
  const count = Object.keys(map).length
  const last = lately.get(key)
  if (count <= linesInStep || (last && (last.map === map || changesSince(map, last.map)))) return []
  const inner = `${indent}  `
  const lines: string[] = []
  let entries: ReturnType<typeof entriesOf> = []
  const steps = [() => void (entries = entriesOf(map))]
  for (let from = 0; from < count; from += linesInStep)
    steps.push(() => {
      for (const [id, value] of entries.slice(from, from + linesInStep))
        lines.push(entryText(id, value, inner))
    })
  steps.push(() => void lately.set(key, writtenOf(map, entries, lines, indent)))
  return steps
}

function isMap(value: unknown, order: Order): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && order === undefined
}

function mapText(key: string, map: object, indent: string): string {
  const last = lately.get(key)
  if (last?.map === map) return last.text
  const written = (last && again(last, map, indent)) ?? anew(map, indent)
  lately.set(key, written)
  return written.text
}

function anew(map: object, indent: string): Written {
  const inner = `${indent}  `
  const entries = entriesOf(map)
  const lines = entries.map(([key, value]) => entryText(key, value, inner))
  return writtenOf(map, entries, lines, indent)
}

function entriesOf(map: object): [string, Json][] {
  return Object.entries(inOrder(map, undefined) ?? {})
}

function writtenOf(
  map: object,
  entries: readonly (readonly [string, Json])[],
  lines: readonly string[],
  indent: string,
): Written {
  return { map, ids: entries.map(([key]) => key), lines, text: textOf(lines, indent) }
}

/** With the lines of what did not change; undefined where that is not known. */
function again({ map: before, ids, lines }: Written, map: object, indent: string): Written | undefined {
  const changed = changesSince(map, before)
  if (!changed) return undefined
  const fresh = new Set(changed)
  const inner = `${indent}  `
  const next = lines.map((line, i) => {
    const id = ids[i]
    if (id === undefined || !fresh.has(id)) return line
    return entryText(id, inOrder(Reflect.get(map, id), undefined), inner)
  })
  return { map, ids, lines: next, text: textOf(next, indent) }
}

function textOf(lines: readonly string[], indent: string): string {
  return lines.length === 0 ? '{}' : block('{', lines, indent, '}')
}
