/** What a command may touch of the process around it; tests give their own. */
export interface Io {
  /** All of standard input. */
  readonly stdin: () => Promise<Uint8Array>
  /** The result: standard output. */
  readonly out: (chunk: string | Uint8Array) => void
  /** Everything else: standard error. */
  readonly err: (text: string) => void
  readonly outIsTerminal: boolean
  readonly errIsTerminal: boolean
  /** Width of the terminal. */
  readonly columns: number
  /** Of the program. */
  readonly version: string
}
