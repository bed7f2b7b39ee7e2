import type { Command } from './command.ts'

const modules = import.meta.glob<Command>('./commands/*.ts', { eager: true, import: 'command' })

const order = ['check', 'diff', 'export', 'layout', 'simulate', 'services']

/** Every command, one file each under commands/, the most used first. */
export const commands: readonly Command[] = Object.values(modules).sort(
  (a, b) => order.indexOf(a.name) - order.indexOf(b.name),
)
