import { commandOf, runCommand } from '../editor/commands/index.ts'
import type { MenuItem } from '../editor/ui/Menu.tsx'
import type { Language } from '../checks/index.ts'

/** A command as a menu shows it. */
export function commandItem(id: string, language: Language, iconSize = 16): MenuItem {
  const { label, keys, icon: Icon } = commandOf(id)
  return {
    id,
    label: label[language],
    keys: keys[0],
    icon: Icon && <Icon size={iconSize} />,
    run: () => runCommand(id),
  }
}
