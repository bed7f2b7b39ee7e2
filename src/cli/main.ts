import packageFile from '../../package.json' with { type: 'json' }
import type { Io } from './io.ts'
import { runCli } from './runCli.ts'

async function wholeStdin(): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const part of process.stdin) parts.push(typeof part === 'string' ? Buffer.from(part) : part)
  return Buffer.concat(parts)
}

const colourful = process.env['NO_COLOR'] === undefined && process.env['TERM'] !== 'dumb'

const io: Io = {
  stdin: wholeStdin,
  out: (chunk) => void process.stdout.write(chunk),
  err: (text) => void process.stderr.write(text),
  outIsTerminal: process.stdout.isTTY && colourful,
  errIsTerminal: process.stderr.isTTY,
  columns: process.stdout.columns ?? 100,
  version: packageFile.version,
}

// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

process.exitCode = await runCli(process.argv.slice(2), io)
