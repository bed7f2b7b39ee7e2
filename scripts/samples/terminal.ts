/** Where progress is shown: standard error, if somebody looks at it. */
export const terminal = {
  err: (words: string) => void process.stderr.write(words),
  errIsTerminal: process.stderr.isTTY,
}
