/** Every length of the drawing, in pixels at scale 1. Colours are in themes.ts. */
export const style = {
  /** Texts are measured as Arial, and no face before the last is wider: nothing leaves its frame. */
  fontFamily:
    'Arial, "Liberation Sans", Arimo, Roboto, "Noto Sans KR", "Noto Sans CJK KR", "Apple SD Gothic Neo", "Malgun Gothic", sans-serif',
  /** Text is outlined in the colour of its ground, so that lines below never make it unreadable. */
  halo: 4,
  group: {
    fontSize: 12,
    strokeWidth: 1.25,
    cornerIcon: 24,
    titleGap: 8,
    /** Baseline of a title, from the top of its group. */
    titleBaseline: 16.5,
    radius: 1.5,
    dash: '5 3',
    /** A collapsed one: its title's two lines stand in the middle, a count below. */
    closed: { side: 5, lines: 2, lineHeight: 14, baseline: 40, countBaseline: 75, countFont: 10.5 },
  },
  span: {
    fontSize: 11,
    strokeWidth: 1.25,
    cornerIcon: 18,
    titleGap: 6,
    titleBaseline: 13,
    radius: 6,
    dash: '6 4',
  },
  node: {
    /** Radius of the plate behind outlined icons in a dark theme, and how far it reaches beyond the icon. */
    plateRadius: 6,
    plateReach: 3,
    /** Baseline of the first label line, from its top. */
    baseline: 11,
    asleepDash: '3 3',
  },
  edge: {
    fontSize: 10.5,
    radius: 6,
    hitWidth: 14,
    /** Free between an icon and a line's end; `gapAtRing` where the icon wears a ring. */
    gapAtIcon: 4,
    gapAtRing: 8,
    litWidth: 6,
    crossReach: 8,
    labelBaseline: 0.78,
  },
  spof: {
    /** Far enough from the icon, and short of the label's first line. */
    ringReach: 3.5,
    ringRadius: 6.5,
    ringWidth: 2.5,
    transientDash: '5 3.5',
    badgeRadius: 9,
    badgeFont: 11,
  },
  tag: { fontSize: 9.5, height: 15, padX: 6, radius: 7.5, baseline: 10.9, inset: 10, lift: 3 },
  hatch: { step: 9, width: 2 },
  legend: { fontSize: 12, gapAbove: 22, rowHeight: 24, columnGap: 26, mark: 18, markGap: 8, minWidth: 360 },
} as const
