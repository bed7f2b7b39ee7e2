import { parseDesign, type Design } from '../../model/index.ts'

const texts = import.meta.glob<string>('../../../samples/*.json', {
  eager: true,
  query: '?raw',
  import: 'default',
})

/** Every sample, by name. */
export const allSamples: readonly { readonly slug: string; readonly design: Design }[] = Object.entries(texts)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([path, text]) => {
    const read = parseDesign(text)
    if (!read.ok) throw new Error(path)
    return { slug: path.replace(/^.*\/|\.json$/g, ''), design: read.design }
  })
