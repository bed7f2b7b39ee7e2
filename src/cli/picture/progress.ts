import type { Io } from '../io.ts'

/** A bar on standard error that counts to `total`; silent unless it is a terminal and there is something to count. */
export function progressBar(
  total: number,
  io: Pick<Io, 'err' | 'errIsTerminal'>,
): { step: () => void; clear: () => void } {
  if (!io.errIsTerminal || total < 2) return { step: () => undefined, clear: () => undefined }
  let done = 0
  const draw = () => {
    const filled = Math.round((done / total) * 24)
    io.err(`\r\u001B[K[${'█'.repeat(filled)}${'·'.repeat(24 - filled)}] ${done}/${total}`)
  }
  draw()
  return {
    step: () => {
      done += 1
      draw()
    },
    clear: () => io.err('\r\u001B[K'),
  }
}
