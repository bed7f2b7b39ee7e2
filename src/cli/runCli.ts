import { cac } from 'cac'
import type { Command, ExitStatus } from './command.ts'
import { commands } from './commandRegistry.ts'
import { stdinName } from './files/readInput.ts'
import { helpText } from './helpText.ts'
import type { Io } from './io.ts'
import { UsageError } from './usageError.ts'

/** The argument parser takes a lone dash for an option: it travels under a name no file can have. */
const dash = '\0stdin'

/** Names one of ours could have been meant by: same first letters. */
function meant(word: string): string {
  const near = commands.find(({ name }) => name.startsWith(word.slice(0, 3)))
  return near ? `; did you mean “${near.name}”?` : ''
}

function parserOf(): ReturnType<typeof cac> {
  const parser = cac('faultline')
  parser.option('-h, --help', '').option('-v, --version', '')
  for (const { name, usage, options } of commands) {
    const command = parser.command(usage === '' ? name : `${name} [...files]`)
    for (const { flags, help } of options) command.option(flags, help)
  }
  return parser
}

async function runCommand(command: Command, parser: ReturnType<typeof cac>, io: Io): Promise<ExitStatus> {
  const { matchedCommand: matched } = parser
  matched?.checkUnknownOptions()
  matched?.checkOptionValue()
  matched?.checkUnusedArgs()
  const after: unknown = parser.options['--']
  const rest = Array.isArray(after) ? after.map(String) : []
  const args = [...parser.args, ...rest].map((arg) => (arg === dash ? stdinName : arg))
  return command.run(args, parser.options, io)
}

/** Runs the command line `args` (without program names) and gives its exit status. Never throws: what goes wrong is a
 *  line on standard error and status 2. */
export async function runCli(args: readonly string[], io: Io): Promise<ExitStatus> {
  const parser = parserOf()
  try {
    parser.parse(['node', 'faultline', ...args.map((arg) => (arg === stdinName ? dash : arg))], {
      run: false,
    })
    const command = commands.find(({ name }) => name === parser.matchedCommandName)
    if (parser.options['help'] === true) {
      io.out(helpText(command))
      return 0
    }
    if (command) return await runCommand(command, parser, io)
    if (parser.options['version'] === true) {
      io.out(`${io.version}\n`)
      return 0
    }
    const [word] = parser.args
    io.err(
      word === undefined
        ? helpText()
        : `faultline: no command “${word}”${meant(word)} (see faultline --help)\n`,
    )
    return 2
  } catch (error) {
    const known = error instanceof UsageError || (error instanceof Error && error.name === 'CACError')
    const words = error instanceof Error ? error.message : String(error)
    io.err(known ? `faultline: ${words}\n` : `faultline: unexpected trouble: ${words}\n`)
    return 2
  }
}
