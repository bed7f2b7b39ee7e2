/** What the router minimises: pixels of length plus these. Found by looking at many drawings; see the quality test. */
export const weights = {
  bend: 45,
  /** For each crossing of a line that cannot be shared. */
  cross: 60,
  /** Crossing a line of the same source or target. */
  crossRelated: 15,
  /** Per pixel on a line that cannot be shared, and once for each stretch. */
  onOther: 2,
  onOtherOnce: 30,
  /** Once for each stretch beside a line between the same two parts. */
  besideTwin: 5,
  /** Per pixel saved on a line that may be shared. */
  sharing: 0.15,
  /** Each border of a group that holds neither end; in and out make two. */
  foreign: 110,
  /** Each border of a group that holds both ends. */
  leave: 150,
  /** Each border of a group that holds one end: one crossing cannot be avoided. */
  enter: 20,
  /** Each border of a span that holds neither end. */
  foreignSpan: 70,
  /** Per pixel along a border. */
  alongBorder: 3,
  /** Per pixel of coming to an icon's side from behind the place where the line starts straight on. */
  approach: 20,
  /** Meeting a part at another side than the twins of the edge meet theirs. */
  unlikeTwin: 50,
  /** A new way must be better by this than the one of the frame before: while something is dragged, lines stay calm. */
  habit: 160,
  /** Per pixel inside a title: about 90 to cross one. */
  title: 5,
  /** … and down through the words of one that can step aside. */
  titleYields: 2,
  /** … where a line to a counterpart found its way: titles of counterparts step aside together. */
  titleYieldsToTwins: 1,
} as const
