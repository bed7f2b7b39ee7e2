import type { Design, EdgeKind } from '../../model/index.ts'
import { readTerm } from './readTerm.ts'
import type { Quick, QuickLink, QuickPart, QuickProblem } from './types.ts'

/** `->` and its like; `~>` for asynchronous, `..>` for what one can do without. */
const arrow = /\s*(~+>|\.\.+>|-\.->|[-=]*[-=]>|→|⇒|➜)\s*/

function kindOf(sign: string): EdgeKind | undefined {
  if (sign.startsWith('~')) return 'async'
  return sign.includes('.') ? 'soft' : undefined
}

/** Reads "alb -> ec2 x2 @a,b -> rds multi-az": lines of services joined by arrows, `&` or `+` for several at once.
 *  Forgiving: what is not understood is told, and the rest is drawn. */
export function readQuick(text: string, design: Design): Quick {
  const parts: QuickPart[] = []
  const links: QuickLink[] = []
  const problems: QuickProblem[] = []
  const known = new Map<string, number>()
  const placeOf = (said: string): number[] => {
    const { part, key, problems: found } = readTerm(said, design)
    problems.push(...found)
    if (!part) return []
    const before = known.get(key)
    if (before !== undefined) return [before]
    known.set(key, parts.push(part) - 1)
    return [parts.length - 1]
  }
  for (const line of text.split(/[;\n]/)) {
    if (line.trim() === '') continue
    const pieces = line.split(arrow)
    let last: { readonly ends: readonly number[]; readonly kind: EdgeKind | undefined } | undefined
    for (let at = 0; at < pieces.length; at += 2) {
      const said = (pieces[at] ?? '').split(/\s*(?:&|\s\+\s)\s*/).filter((one) => one.trim() !== '')
      if (said.length === 0 && at + 1 < pieces.length)
        problems.push({ what: 'nothing-there', said: line.trim() })
      const ends = said.flatMap(placeOf)
      for (const from of last?.ends ?? []) for (const to of ends) link(links, { from, to, kind: last?.kind })
      last = { ends, kind: kindOf(pieces[at + 1] ?? '') }
    }
  }
  return { parts, links, problems }
}

function link(links: QuickLink[], next: QuickLink): void {
  const known = links.some(({ from, to, kind }) => from === next.from && to === next.to && kind === next.kind)
  if (!known && next.from !== next.to) links.push(next)
}
