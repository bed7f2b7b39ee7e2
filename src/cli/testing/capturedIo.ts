import type { Io } from '../io.ts'

export interface Captured {
  readonly status: number
  readonly out: string
  readonly err: string
  readonly bytes: Uint8Array
}

/** Runs something with an `Io` of its own and gives what it wrote. */
export async function captured(
  run: (io: Io) => Promise<number>,
  options: { readonly stdin?: string | Uint8Array; readonly terminal?: boolean } = {},
): Promise<Captured> {
  const chunks: Buffer[] = []
  let err = ''
  const terminal = options.terminal ?? false
  const status = await run({
    stdin: () => Promise.resolve(Buffer.from(options.stdin ?? '')),
    out: (chunk) => void chunks.push(Buffer.from(chunk)),
    err: (text) => void (err += text),
    outIsTerminal: terminal,
    errIsTerminal: terminal,
    columns: 80,
    version: '1.2.3',
  })
  const bytes = Buffer.concat(chunks)
  return { status, out: bytes.toString('utf8'), err, bytes }
}
