import { commandOf } from './commands.ts'
import { contextNow } from './contextNow.ts'

/** Runs a command as a menu does: nothing happens when it does not apply. Gives whether it ran. */
export function runCommand(id: string): boolean {
  const command = commandOf(id)
  const context = contextNow()
  if (!command.when(context)) return false
  command.run(context)
  return true
}
