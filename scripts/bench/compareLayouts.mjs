/** Our layout beside plain elkjs layered and Mermaid's ELK flowchart, as ratios. */
import { countMermaid } from './mermaid.mjs'

/** The lines of a table, from what was counted for each sample: `{ zones, ours, worded, plain, mermaid }`: plain elkjs with
 *  room for the words of lines and without, and the text Mermaid is to draw. */
export async function compareLayouts(browser, samples) {
  const counts = await countMermaid(
    browser,
    samples.map(({ mermaid }) => mermaid),
  )
  const all = samples.map((sample, i) => ({ ...sample, mermaid: counts[i] }))
  const zoned = all.filter(({ zones }) => zones)
  return [
    row('plain elkjs, all samples', all, 'worded', ['bends', 'length', 'unlike']),
    row('plain elkjs, several zones', zoned, 'worded', ['bends', 'length', 'unlike']),
    row('elkjs without words, all', all, 'plain', ['bends', 'length', 'unlike']),
    row('elkjs without words, several zones', zoned, 'plain', ['bends', 'length', 'unlike']),
    row('Mermaid with ELK, all samples', all, 'mermaid', ['bends', 'length']),
    row('Mermaid with ELK, several zones', zoned, 'mermaid', ['bends', 'length']),
  ]
}

function row(name, samples, peer, keys) {
  const both = samples.filter((sample) => sample[peer])
  const sum = (side, key) => both.reduce((total, sample) => total + sample[side][key], 0)
  const parts = keys.map((key) => {
    const [ours, theirs] = [sum('ours', key), sum(peer, key)]
    const ratio = theirs > 0 ? ` (${(ours / theirs).toFixed(2)})` : ''
    return `${key} ${Math.round(ours)} against ${Math.round(theirs)}${ratio}`
  })
  const refused = samples.length - both.length
  const note = refused > 0 ? `   (${refused} refused)` : ''
  return `ours against ${name}, ${both.length}`.padEnd(52) + parts.join('   ') + note
}
