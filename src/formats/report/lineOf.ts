/** Finds the line of a document's text on which the part of an id begins, from 1 on; 1 where the text does not say. */
export function lineFinder(text: string | undefined): (id: string) => number {
  if (text === undefined) return () => 1
  const lines = new Map<string, number>()
  text.split('\n').forEach((line, i) => {
    const id = /"id":\s*"([^"]+)"/.exec(line)?.[1]
    if (id !== undefined && !lines.has(id)) lines.set(id, i + 1)
  })
  return (id) => lines.get(id) ?? 1
}
