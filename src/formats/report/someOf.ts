/** More names than this would bury the line they stand in; all of them are in the JSON. */
const most = 8

/** Names for a line of a terminal: the first few, then how many there are besides. */
export function someOf(names: readonly string[]): string {
  const shown = names.slice(0, most).join(', ')
  return names.length > most ? `${shown} and ${names.length - most} more` : shown
}
