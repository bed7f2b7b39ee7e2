import { commandOf, type Command, type CommandContext } from '../commands/index.ts'
import { indexOf } from '../../model/index.ts'

export type Subject = 'part' | 'parts' | 'group' | 'line' | 'drawing'

const clipboard = ['cut', 'copy', 'paste', 'duplicate']
const wraps = ['wrapAsg', 'wrapPrivateSubnet', 'wrapPublicSubnet', 'wrapAz', 'wrapVpc', 'wrapRegion']

/** What the menu offers, in sections; of these, only what applies is shown. */
const sections: Readonly<Record<Subject, readonly (readonly string[])[]>> = {
  part: [
    ['rename', 'connectNew', 'replace'],
    clipboard,
    ['countMore', 'countLess', 'everyZone'],
    wraps,
    ['failHovered', 'lock', 'bringToFront', 'sendToBack'],
    ['delete'],
  ],
  parts: [
    ['groupSelection', 'stack', ...wraps],
    ['alignLeft', 'alignCentre', 'alignTop', 'alignMiddle', 'distributeAcross', 'distributeDown'],
    clipboard,
    ['replace', 'lock', 'fitSelection'],
    ['delete'],
  ],
  group: [
    ['placeHere'],
    ['rename', 'collapse', 'expand', 'selectInside', 'fitSelection'],
    clipboard,
    ['ungroup', ...wraps],
    ['failHovered', 'lock', 'bringToFront', 'sendToBack'],
    ['delete'],
  ],
  line: [['rename', 'reverse', 'moveStart', 'moveEnd', 'unbend'], ['bringToFront', 'sendToBack'], ['delete']],
  drawing: [
    ['placeHere', 'paste', 'selectAll', 'quickEntry'],
    ['undo', 'redo', 'history'],
    ['fit', 'zoom100', 'tidy', 'expand'],
    ['toggleGrid', 'toggleSnap', 'find', 'copyImage'],
  ],
}

/** What the selection is to a menu. */
export function subjectOf({ design, selection }: CommandContext): Subject {
  const { nodes, groups } = indexOf(design)
  const [first] = selection
  if (first === undefined) return 'drawing'
  if (selection.size > 1) return 'parts'
  if (nodes.has(first)) return 'part'
  return groups.has(first) ? 'group' : 'line'
}

/** The commands of the menu that apply in a context, section by section; none is empty. */
export function menuFor(context: CommandContext): Command[][] {
  return sections[subjectOf(context)]
    .map((ids) => ids.map(commandOf).filter(({ when }) => when(context)))
    .filter((commands) => commands.length > 0)
}
