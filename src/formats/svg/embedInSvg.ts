import { base64ToText, textToBase64 } from './base64.ts'
import { element } from './xml.ts'

const namespace = 'urn:faultline:document:1'

/** The document as metadata of an SVG. Base64, so that nothing in it can be markup and every character survives. */
export function documentMetadata(document: string): string {
  return element(
    'metadata',
    {},
    element(
      'faultline:document',
      { 'xmlns:faultline': namespace, encoding: 'base64' },
      textToBase64(document),
    ),
  )
}

/** The document inside an SVG's text; undefined if there is none or it is damaged. */
export function readFromSvg(svg: string): string | undefined {
  const [, payload] = /<faultline:document\b[^>]*>([^<]*)<\/faultline:document>/.exec(svg) ?? []
  return payload === undefined ? undefined : base64ToText(payload)
}
