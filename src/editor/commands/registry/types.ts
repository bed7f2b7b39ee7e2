import type { ComponentType } from 'react'
import type { Failure } from '../../../analysis/index.ts'
import type { Text } from '../../../catalog/index.ts'
import type { Design, Id } from '../../../model/index.ts'
import type { Tool } from '../../../store/index.ts'

/** What a command may decide by: a glance at document and session at the moment it is asked. */
export interface CommandContext {
  readonly design: Design
  readonly selection: ReadonlySet<Id>
  readonly hovered?: Id | undefined
  readonly failed: readonly Failure[]
  readonly focus?: string | undefined
  readonly tool: Tool
  readonly findings: number
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** The keyboard belongs to the drawing: nothing else on the page has the focus. */
  readonly onCanvas: boolean
  /** The key that called, `ArrowLeft` or `Shift+ArrowLeft`; empty when called from a menu. */
  readonly key: string
}

export const commandGroups = ['file', 'edit', 'view', 'select', 'tools', 'analysis', 'help'] as const
export type CommandGroup = (typeof commandGroups)[number]

/** One action of the editor. Menu, key, context menu and command palette all read this record. */
export interface Command {
  readonly id: string
  readonly label: Text
  readonly group: CommandGroup
  readonly icon?: ComponentType<{ readonly size?: number | string }>
  /** `Mod+Shift+Z`; Mod is ⌘ on Apple's systems and Ctrl elsewhere. The first is the one shown. */
  readonly keys: readonly string[]
  /** Its keys also work while typing in a field. */
  readonly whileTyping?: boolean
  /** The browser's own event does it (copy, cut, paste): the key is only shown. */
  readonly byBrowser?: boolean
  readonly when: (context: CommandContext) => boolean
  readonly run: (context: CommandContext) => void
  /** What it would do just now, more exactly than its label says. */
  readonly detail?: (context: CommandContext) => string | undefined
  /** It needs the key that called (which arrow): menus do not show it. */
  readonly byKeyOnly?: boolean
}
