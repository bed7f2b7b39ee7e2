import type { Plugin } from 'vite'

const id = '\0without-colours'
const names = ['color', 'rgb', 'hsl', 'lab', 'hcl', 'cubehelix']

/** Leaves out what knows of colours in the libraries that glide the view from one place to another: they can glide a colour
 *  to another, too, which nobody asks of them, and for that bring every notation of CSS to the first load. A colour that
 *  glided all the same would do so number by number, as any text with numbers in it does. */
export function withoutColours(): Plugin {
  return {
    name: 'without-colours',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source) => (source === 'd3-color' ? id : undefined),
    load: (asked) =>
      asked === id ? names.map((name) => `export function ${name}() {}`).join('\n') : undefined,
  }
}
