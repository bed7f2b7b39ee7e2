/** Runs `work` for one input at a time; while it runs, only the newest waiting input is remembered.
 *  `done` hears every answer with its input, and `failed` what went wrong. */
export function latestOnly<Input, Output>(
  work: (input: Input) => Promise<Output>,
  done: (output: Output, input: Input) => void,
  failed: (error: unknown, input: Input) => void,
): (input: Input) => void {
  let running = false
  let waiting: { readonly input: Input } | undefined
  async function run(input: Input): Promise<void> {
    running = true
    try {
      done(await work(input), input)
    } catch (error) {
      failed(error, input)
    }
    running = false
    const next = waiting
    waiting = undefined
    if (next) void run(next.input)
  }
  return (input) => {
    if (running) waiting = { input }
    else void run(input)
  }
}
