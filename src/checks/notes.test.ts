import { expect, it } from 'vitest'
import { analyse } from '../analysis/index.ts'
import { noteService } from '../catalog/index.ts'
import { addNode, connect, parseDesign, type Design } from '../model/index.ts'
import { runChecks } from './runChecks.ts'

const texts = import.meta.glob<string>('../../samples/*.json', {
  eager: true,
  query: '?raw',
  import: 'default',
})

function read(text: string): Design {
  const result = parseDesign(text)
  if (!result.ok) throw new Error('the sample cannot be read')
  return result.design
}

/** Notes inside and outside, pointing at parts and pointed at. */
function withNotes(design: Design): Design {
  let noted = design
  for (const group of [undefined, ...design.groups.map(({ id }) => id)]) {
    const id = `a-note-${group ?? 'outside'}`.slice(0, 64)
    noted = addNode(noted, {
      id,
      service: noteService,
      label: 'Look',
      ...(group === undefined ? {} : { group }),
    })
    for (const { id: part } of design.nodes.slice(0, 2)) noted = connect(noted, { from: id, to: part })
    for (const { id: part } of design.nodes.slice(-1)) noted = connect(noted, { from: part, to: id })
  }
  return noted
}

const told = (design: Design) =>
  runChecks(design, analyse(design), 'en').map(({ key, severity, message }) => [key, severity, message])

it.each(Object.entries(texts).map(([path, text]) => [path.replace(/^.*\/|\.json$/g, ''), text] as const))(
  'notes on %s change no finding',
  (_, text) => {
    const design = read(text)
    expect(told(withNotes(design))).toEqual(told(design))
  },
)
