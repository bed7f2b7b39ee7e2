const kept = new Map<string, Promise<string | undefined>>()

/** The SVG text of icons by their path in the icon set, fetched once each. An icon that is not there is left out. */
export async function iconTexts(paths: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const texts = await Promise.all(
    [...new Set(paths)].map(async (path) => [path, await textOf(path)] as const),
  )
  return new Map(texts.flatMap(([path, text]) => (text === undefined ? [] : [[path, text] as const])))
}

function textOf(path: string): Promise<string | undefined> {
  const known = kept.get(path)
  if (known) return known
  const text = fetchIcon(path)
  kept.set(path, text)
  void text.then((found) => {
    // Offline for a moment is no reason to go without the icon for the rest of the visit.
    if (found === undefined) kept.delete(path)
  })
  return text
}

async function fetchIcon(path: string): Promise<string | undefined> {
  try {
    const response = await fetch(new URL(`icons/${path}.svg`, document.baseURI))
    const text = response.ok ? await response.text() : ''
    return text.includes('<svg') ? text : undefined
  } catch {
    return undefined
  }
}
