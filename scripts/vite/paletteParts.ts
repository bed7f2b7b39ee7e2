import type { Plugin } from 'vite'

const asked = /[\\/]palettes[\\/].*\.json\?(facts|details)$/

/** What only the inspector shows of a service (`ServiceDetails` in src/catalog/types.ts). */
const details: ReadonlySet<string> = new Set(['changedBy', 'properties', 'sla', 'failover'])

/** Gives of a palette file only what every drawing needs (`?facts`) or only what is read of one service (`?details`),
 *  so that the first does not carry the second. */
export function paletteParts(): Plugin {
  return {
    name: 'palette-parts',
    enforce: 'pre',
    transform: {
      filter: { id: asked },
      handler(text, id) {
        const wantsDetails = asked.exec(id)?.[1] === 'details'
        const entries = Object.entries(JSON.parse(text) as object)
        const kept = entries.filter(([key]) => key === 'id' || details.has(key) === wantsDetails)
        return {
          code: `export default ${JSON.stringify(Object.fromEntries(kept))}`,
          moduleType: 'js',
          map: null,
        }
      },
    },
  }
}
