import type { Design } from '../../model/index.ts'

/** The label of one more part of a kind, by the pattern of the drawing: where the first carries its zone's letter, the
 *  new one carries its own (`Web a` → `Web b`); where it ends in a number, the next free one (`web-1` → `web-3`);
 *  else the same label, which its place tells apart. */
export function siblingLabel(design: Design, full: string, from?: string, to?: string): string {
  // A remark such as “(the only one)” stops being true.
  const label = full.replace(remark, '')
  const lettered = from && to ? withLetter(label, from, to) : label
  if (lettered !== label) return lettered
  const [, stem, digits] = numbered.exec(label) ?? []
  if (stem === undefined || digits === undefined || serviceNames.test(label)) return label
  const labels = new Set([...design.nodes, ...design.groups].map((part) => part.label))
  let number = Number(digits)
  do number += 1
  while (labels.has(stem + String(number)))
  return stem + String(number)
}

const remark = /\s*\((?:the only one|only one|single|one)\)/i

/** `Web 1`, `web-1`, `web1`; not `EC2`, nor an address. */
const numbered = /^(.*[\s_#a-z-])(\d+)$/s
const serviceNames = /Route 53$/i

/** The label with every zone letter in it replaced: one that ends a name (`ap-northeast-2a`, `web-a`, `Web (a)`) or the
 *  last word of a part (`Subnet A`, `AZ a (ap-northeast-2a)`), never an article. */
function withLetter(label: string, from: string, to: string): string {
  const own = from.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  const letter = new RegExp(
    String.raw`(?<=[0-9_(/-])${own}(?![A-Za-z0-9])|(?<=\s)${own}(?=\s*(?:$|[(),\n]))`,
    'gi',
  )
  return label.replace(letter, (found) => (found === found.toLowerCase() ? to : to.toUpperCase()))
}
