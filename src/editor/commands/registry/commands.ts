import type { Command } from './types.ts'

const modules = import.meta.glob<Command>(['../*.ts', '!../index.ts', '!../*.test.ts'], {
  eager: true,
  import: 'command',
})

/** Every command, by file name. */
export const commands: readonly Command[] = Object.entries(modules)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([, command]) => command)

const byId = new Map(commands.map((command) => [command.id, command]))

/** The command with an id. Throws for an id no file defines. */
export function commandOf(id: string): Command {
  const command = byId.get(id)
  if (!command) throw new Error(`There is no command ${id}`)
  return command
}
