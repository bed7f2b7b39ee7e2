import { limits, writeDesign, type Design } from '../../model/index.ts'
import type { Embedded } from '../format.ts'
import { deflate, inflate, TooLarge } from '../png/zlib.ts'
import { fault, readText } from '../readText.ts'
import { base64ToBytes, bytesToBase64 } from '../svg/base64.ts'

/** What a fragment of ours begins with; the number is the version of its encoding. */
const mark = 'design1='
const anyMark = /^#?design(\d+)=/

/** Longest fragment that travels: chat programs and mail cut links somewhere beyond it. Characters. */
export const longestFragment = 32_000

/** The part of an address after `#` that carries a design: its document, deflated, in base64url. May be longer than
 *  `longestFragment`: whoever shows it says so and offers a file. */
export async function fragmentOf(design: Design): Promise<string> {
  const compact = JSON.stringify(JSON.parse(writeDesign(design)))
  const bytes = await deflate(new TextEncoder().encode(compact))
  const base64url = bytesToBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
  return `${mark}${base64url}`
}

/** The document's text in a fragment (with or without `#`); undefined when it is none of ours. Never throws: what is
 *  damaged, too large or from a newer program is said in words. */
export async function readFragment(fragment: string): Promise<Embedded | undefined> {
  const version = anyMark.exec(fragment)?.[1]
  if (version === undefined) return undefined
  if (version !== '1')
    return fault(
      'this link was made by a newer version of Faultline',
      '더 새로운 버전의 Faultline에서 만든 링크입니다',
    )
  const base64 = fragment
    .slice(fragment.indexOf('=') + 1)
    .replaceAll('-', '+')
    .replaceAll('_', '/')
  const bytes = base64ToBytes(base64)
  if (!bytes) return damaged
  try {
    const text = readText(await inflate(bytes, limits.fileBytes))
    return text === undefined ? damaged : { ok: true, text }
  } catch (error) {
    return error instanceof TooLarge ? tooLarge : damaged
  }
}

const damaged = fault(
  'this link is damaged: part of it may have been cut off',
  '링크가 손상되었습니다. 일부가 잘렸을 수 있습니다',
)
const tooLarge = fault(
  'this link claims to hold more than a design may',
  '링크에 담긴 내용이 설계의 한도를 넘습니다',
)
