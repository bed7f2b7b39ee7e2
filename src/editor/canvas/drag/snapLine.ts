/** A line along which a moved part stands in line with another: `at` across its axis, from one's middle to the other's. */
export interface SnapLine {
  /** `x`: an upright line at this x; `y`: a level one at this y. */
  readonly axis: 'x' | 'y'
  readonly at: number
  readonly from: number
  readonly to: number
  /** Pixels left between the two along the line; 0 when they meet. */
  readonly gap: number
}
