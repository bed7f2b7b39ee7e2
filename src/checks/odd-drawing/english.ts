import type { OddWords } from './types.ts'

/** What is odd, what it means for the analysis, and what to do, in English. */
export const english: OddWords = {
  'all-ignored': {
    message: () => 'Everything is marked to be left out.',
    why: () => 'With the role “ignore” on every part, nothing is left to be judged.',
    fix: () => 'Take the role away from the parts that matter.',
  },
  'span-empty': {
    message: ({ first }) => `${first} has no members.`,
    why: () => 'A group over several places stands for what is in it; an empty one changes nothing.',
    fix: () => 'Put parts into it, or remove it.',
  },
  'span-members-gone': {
    message: ({ first }) => `${first} names members that are not drawn.`,
    why: () => 'Only members that are drawn are counted.',
    fix: () => 'Remove the names from it, or draw the parts.',
  },
  'span-over-regions': {
    message: ({ first, others }) => `${first} spans two Regions: ${others}.`,
    why: () =>
      'This kind of group works within one Region, so what is drawn cannot be built. It is read as if it could be, which makes the result better than the truth.',
    fix: () => 'Draw one for each Region, and something in front that chooses between them.',
  },
  'span-twice': {
    message: ({ first, others }) => `${first} shares members with another of its kind: ${others}.`,
    why: () =>
      'A part can belong to one such group only, so what is drawn cannot be built. Each group is read by itself, as if it could be.',
    fix: () => 'Take the part out of one of them, or draw a part for each.',
  },
  'fleet-numbers': {
    message: ({ first }) => `The numbers of ${first} contradict each other.`,
    why: () => 'The least number may not exceed the desired one, nor the desired one the largest.',
    fix: () => 'Set min ≤ desired ≤ max.',
  },
  'unknown-service': {
    message: ({ parts }) => `Of a service the palette does not know: ${parts}.`,
    why: () =>
      'Each is read as one plain part that nothing replaces, in one Availability Zone. What the real service survives is not known here, so the verdict may be too strict.',
    fix: () => 'Choose a service of the palette that behaves alike, or check how its name is written.',
  },
  'zones-elsewhere': {
    message: ({ first, others }) => `${first} stands in ${others} and names other zones.`,
    why: () =>
      'A part is where it is drawn, or in the zones it names: not both. The zones it names were believed.',
    fix: () => 'Drag it out of the Availability Zone, or take the zones away.',
  },
  'min-beyond': {
    message: ({ first, others }) => `${first} needs more than there are: ${others}.`,
    why: () => 'The line asks for more working parts than are drawn, so it is broken before anything fails.',
    fix: () => 'Lower the number that is needed, or draw more.',
  },
  'replication-mismatch': {
    message: ({ first, others }) => `${first} cannot copy itself to ${others}: the engines differ.`,
    why: () =>
      'Built-in replication works between databases of one engine. Between two kinds a migration service or a stream does the copying.',
    fix: () => 'Draw what copies between them (DMS, a stream), or make both one engine.',
  },
  'edge-ends': {
    message: ({ parts }) => `A line does not lead from part to part${parts === '' ? '.' : `: ${parts}.`}`,
    why: () => 'Lines to a group or to something that is not drawn say nothing about what needs what.',
    fix: () => 'Draw the line to the part inside that is meant.',
  },
  'edge-to-itself': {
    message: ({ first }) => `A line leads from ${first} to itself.`,
    why: () => 'A part always has itself; the line is ignored.',
    fix: () => 'Remove the line, or lead it to the part that is meant.',
  },
  'edges-twice': {
    message: ({ first, others }) => `The same line is drawn twice: ${first} → ${others}.`,
    why: () => 'Two equal lines between two parts count as one: they make nothing redundant.',
    fix: () => 'Remove one. For two connections draw two parts, one for each.',
  },
  'failover-in-doubt': {
    message: ({ first, others }) =>
      `What ${others} stands in for is open: ${first} has several needs it could replace.`,
    why: () =>
      'Another way joins the need most like it. Here two are equally like it, so it was given to none and keeps nothing up.',
    fix: () => 'Give the line and the lines it stands in for one name as alternatives.',
  },
  'flow-parts-gone': {
    message: ({ parts }) =>
      `A flow of your own names parts that are not there, or lacks an end${parts === '' ? '.' : `: ${parts}.`}`,
    why: () => 'A flow leads from entries to goals that are drawn. Without both it is broken as written.',
    fix: () => 'Choose the entries and goals of the flow again.',
  },
  'flow-unreached': {
    message: ({ first, others }) => `No way is drawn from ${first} to ${others}.`,
    why: () =>
      'A flow of your own asks for this goal, and no lines lead there. It counts as broken, whatever else is redundant.',
    fix: () => 'Draw the missing line, or choose another goal.',
  },
  'no-flow': {
    message: () => 'Nothing here runs from a beginning to an end.',
    why: () =>
      'No line is needed at run time: the drawing shows copies, operations or a plan. There is nothing to be interrupted, so there is no verdict.',
    fix: () => 'To have it judged, draw who uses it, and lines for what that needs.',
  },
  'routers-in-ring': {
    message: ({ parts }) => `These lead only to each other: ${parts}.`,
    why: () =>
      'They pass on what comes in, and nothing stands behind them that could answer. Only the way to them is judged.',
    fix: () => 'Draw what they lead to, or turn the line that was drawn the wrong way round.',
  },
  'entry-in-loop': {
    message: ({ parts }) => `These call each other, and nothing leads into the ring: ${parts}.`,
    why: () =>
      'Where work begins cannot be seen, so all of them are read as beginnings: any of them will do.',
    fix: () => 'Draw who calls them, or mark one as an entry.',
  },
  'not-connected': {
    message: ({ parts }) => `Connected to nothing: ${parts}.`,
    why: () => 'A part without lines belongs to no flow, so nothing is said about what its loss would do.',
    fix: () => 'Connect it to what uses it, or mark it to be left out.',
  },
}
