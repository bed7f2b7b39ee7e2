import { short } from '../../scene/index.ts'

const entities: { readonly [char: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** Whether XML 1.0 can hold the character at all, escaped or not; lone surrogates and most control characters it cannot. */
function isAllowed(code: number): boolean {
  return (
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    code >= 0x10000
  )
}

/** `text` as XML content or attribute value. What XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  let out = ''
  for (const char of text) {
    out += entities[char] ?? (isAllowed(char.codePointAt(0) ?? 0) ? char : '\uFFFD')
  }
  return out
}

export type Attributes = { readonly [name: string]: string | number | undefined }

/** An element with its attributes escaped; `children` is markup already. Undefined attributes are left out. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? short(value) : escapeXml(String(value))}"`)
    .join('')
  const content = children.join('')
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`
}
