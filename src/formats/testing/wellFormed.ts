const name = String.raw`[A-Za-z_][\w.:-]*`
const attribute = new RegExp(String.raw`^\s+(${name})="([^"<]*)"`)
const startTag = new RegExp(String.raw`^<(${name})((?:\s+${name}="[^"<]*")*)\s*(/?)>`)
const endTag = new RegExp(`^</(${name})>`)
const references = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/

/** Whether XML 1.0 has the character (production 2, "Char"). A lone surrogate is none. */
function isChar(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000
}

/** What a strict reader of XML 1.0 would refuse in `xml`; undefined when it is well-formed. Knows what our SVGs use: a
 *  declaration, elements, double-quoted attributes, text and references. Anything else (comments, CDATA, DTDs) is refused. */
export function malformed(xml: string): string | undefined {
  if (Array.from(xml).some((char) => !isChar(char.codePointAt(0) ?? 0))) return 'a character XML cannot hold'
  let rest = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '').trimEnd()
  const open: string[] = []
  do {
    const [text = ''] = /^[^<]*/.exec(rest) ?? []
    if (references.test(text) || text.includes(']]>')) return `loose & or ]]> in “${text.slice(0, 40)}”`
    if (open.length === 0 && text.trim() !== '') return 'text outside the root'
    rest = rest.slice(text.length)
    const end = endTag.exec(rest)
    const start = startTag.exec(rest)
    if (end) {
      if (open.pop() !== end[1]) return `unexpected ${end[0]}`
      rest = rest.slice(end[0].length)
    } else if (start) {
      const fault = faultIn(start[2] ?? '')
      if (fault !== undefined) return fault
      if (start[3] !== '/') open.push(start[1] ?? '')
      rest = rest.slice(start[0].length)
    } else return `no tag at “${rest.slice(0, 40)}”`
  } while (open.length > 0)
  return rest === '' ? undefined : `more than one root: “${rest.slice(0, 40)}”`
}

function faultIn(attributes: string): string | undefined {
  const seen = new Set<string>()
  for (let rest = attributes; rest.trim() !== '';) {
    const [whole = '', key = '', value = ''] = attribute.exec(rest) ?? []
    if (whole === '' || seen.has(key)) return `bad or repeated attribute at “${rest.slice(0, 40)}”`
    if (references.test(value)) return `loose & in attribute ${key}`
    seen.add(key)
    rest = rest.slice(whole.length)
  }
  return undefined
}
