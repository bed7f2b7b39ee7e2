/** What keeps a hostile file harmless; far above any drawing a person can read. */
export const limits = {
  /** Size of a file, in UTF-8 bytes. */
  fileBytes: 32 * 1024 * 1024,
  /** Groups, nodes, spans, edges, flows and waivers together. */
  items: 20_000,
  /** Groups inside groups, and values inside values of the JSON. */
  nesting: 64,
  /** Characters of a label, a title or a name. */
  label: 1_000,
  /** Characters of an id. */
  id: 64,
  /** Points of a line bent by hand. */
  bends: 100,
  /** Pixels from the origin; sums over 64 levels stay exact. */
  coordinate: 1_000_000_000,
  /** Faults listed for one file; the rest is counted. */
  faults: 1_000,
} as const
