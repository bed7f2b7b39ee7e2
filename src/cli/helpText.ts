import type { Command } from './command.ts'
import { commands } from './commandRegistry.ts'

const common = [
  { flags: '-h, --help', help: 'show this' },
  { flags: '-v, --version', help: 'show the version' },
]

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join('')
}

/** Help on one command, or on all of them. */
export function helpText(command?: Command): string {
  const shown = (options: Command['options']) =>
    columns(options.map(({ flags, help }) => [flags, help] as const))
  if (command) {
    const usage = ['faultline', command.name, command.usage, '[options]']
      .filter((word) => word !== '')
      .join(' ')
    const examples = command.examples.map((example) => `  ${example}\n`).join('')
    const options = shown([...command.options, ...common.slice(0, 1)])
    return `${command.summary}.\n\nUsage: ${usage}\n\nOptions:\n${options}\nExamples:\n${examples}`
  }
  const list = columns(
    commands.map(({ name, usage, summary }) => [`${name} ${usage}`.trim(), summary] as const),
  )
  return (
    `Faultline: AWS architecture diagrams and what breaks them.\n\nUsage: faultline <command> [options]\n\n` +
    `Commands:\n${list}\nOptions:\n${shown(common)}\n` +
    `A FILE is a Faultline document (JSON), a picture that carries one (PNG, SVG), or - for standard input.\n` +
    `Standard output is the result, standard error everything else. Exit status: 0 fine, 1 findings, 2 trouble.\n`
  )
}
