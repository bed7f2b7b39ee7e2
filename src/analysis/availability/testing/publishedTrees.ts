/** A fault tree as the literature prints it, and what any correct engine must find in it. */
export interface PublishedTree {
  /** A gate a line: its name, how many of its inputs must fail (`&` all, `|` one), and the inputs. */
  readonly gates: string
  /** Chance of each basic event, by ranges of their numbers. */
  readonly events: readonly (readonly [first: number, last: number, chance: number])[]
  /** Minimal cuts by order, from order one on; where known, all of them, else as far as given. */
  readonly cuts: readonly number[]
  /** Chance of the top event. */
  readonly chance?: number
}

/** The trees of the Aralia benchmark whose results are published; events are e1, e2 and so on, the top is r1. */
export const publishedTrees: Readonly<Record<'chinese' | 'baobab1' | 'baobab2', PublishedTree>> = {
  chinese: {
    gates: `
  r1 & g1 g2
  g1 | e1 e2 e3 g3
  g2 & g4 g5
  g3 & g6 g7
  g4 | e4 e5 e6 e7 g8
  g5 | e8 g9
  g6 | e9 e10 e11 g10
  g7 | e12 e13
  g8 & g11 g12
  g9 & g13 g14
  g10 & g15 g16
  g11 | e14 e15 e16 g17
  g12 & g18 g19
  g13 | e1 e2 e3 g20
  g14 | e4 e5 e6 e7 g21
  g15 | e17 e18
  g16 | e19 e20 e21
  g17 & g22 g23
  g18 | e22 e23
  g19 | e24 e25
  g20 & g24 g25
  g21 & g26 g27
  g22 | e17 e18 e21
  g23 | e19 e20
  g24 | e14 e15 e16 g28
  g25 & g29 g30
  g26 | e9 e10 e11 g31
  g27 | e12 e13
  g28 & g32 g33
  g29 | e22 e23
  g30 | e24 e25
  g31 & g34 g35
  g32 | e17 e18 e21
  g33 | e19 e20
  g34 | e19 e20 e21
  g35 | e17 e18`,
    events: [[1, 25, 0.02]],
    cuts: [0, 12, 0, 24, 188, 168],
    chance: 0.0045691,
  },
  baobab1: {
    gates: `
  r1 & g1 g2 g3
  g1 | g4 g5 g37 e1
  g2 | g25 g26 g27
  g3 | g4 g5 g6 e1
  g4 3 g60 g61 g62 g63
  g5 3 g56 g57 g58 g59
  g6 & g7 g8 g9 g10
  g7 | g22 g23 g17 g24 e5
  g8 | g19 g20 g13 g21 e4
  g9 | g15 g16 g17 g18 e3
  g10 | g11 g12 g13 g14 e2
  g11 & e53 e58
  g12 & e53 e54
  g13 | g46 e15
  g14 | g11 g32 e10
  g15 & e53 e59
  g16 & e53 e56
  g17 | g47 e16
  g18 | g15 g33 e11
  g19 & e53 e60
  g20 & e53 e55
  g21 | g19 g32 e12
  g22 & e53 e61
  g23 & e53 e57
  g24 | g22 g33 e13
  g25 3 g80 g81 g82 g83
  g26 | g44 g45 e14
  g27 3 g28 g29 g30 g31
  g28 | g22 g24 e9
  g29 | g19 g21 e8
  g30 | g15 g18 e7
  g31 | g11 g14 e6
  g32 & g34 g35
  g33 & g36 g35
  g34 & g48 g49
  g35 | g42 g43
  g36 & g50 g51
  g37 2 g38 g39 g40 g41
  g38 | g23 g17 e5
  g39 | g16 g17 e3
  g40 | g20 g13 e4
  g41 | g12 g13 e2
  g42 3 g68 g69 g70 g71
  g43 3 g64 g65 g66 g67
  g44 3 g76 g77 g78 g79
  g45 3 g72 g73 g74 g75
  g46 & g52 g53
  g47 & g54 g55
  g48 | g20 e19
  g49 | g12 e17
  g50 | g23 e20
  g51 | g16 e18
  g52 | g20 e31
  g53 | g12 e29
  g54 | g23 e32
  g55 | g16 e30
  g56 | g23 e24
  g57 | g20 e23
  g58 | g16 e22
  g59 | g12 e21
  g60 | g23 e28
  g61 | g20 e27
  g62 | g16 e26
  g63 | g12 e25
  g64 | g22 e36
  g65 | g19 e35
  g66 | g15 e34
  g67 | g11 e33
  g68 | g22 e40
  g69 | g19 e39
  g70 | g15 e38
  g71 | g11 e37
  g72 | g22 e44
  g73 | g19 e43
  g74 | g15 e42
  g75 | g11 e41
  g76 | g22 e48
  g77 | g19 e47
  g78 | g15 e46
  g79 | g11 e45
  g80 | g22 e52
  g81 | g19 e51
  g82 | g15 e50
  g83 | g11 e49`,
    events: [
      [1, 1, 7.2e-5],
      [2, 5, 0.018],
      [6, 9, 0.0188],
      [10, 13, 0.015],
      [14, 14, 8e-6],
      [15, 15, 0.00052],
      [16, 16, 0.00052],
      [17, 17, 0.0117],
      [18, 18, 0.0117],
      [19, 19, 0.0038],
      [20, 20, 0.0038],
      [21, 28, 0.016],
      [29, 32, 0.0137],
      [33, 36, 0.015],
      [37, 40, 0.016],
      [41, 44, 0.015],
      [45, 48, 0.0218],
      [49, 52, 0.016],
      [53, 53, 0.01],
      [54, 57, 0.112],
      [58, 61, 0.051],
    ],
    cuts: [0, 1, 1, 70, 400, 2212],
    chance: 1.2823e-6,
  },
  baobab2: {
    gates: `
  r1 3 g3 g4 g5 g1 g2
  g1 | e1 g6
  g2 | e2 g7
  g3 | e3 g8
  g4 | e4 g9
  g5 | e5 g10
  g6 & g11 g12
  g7 & g13 g12
  g8 & g14 g12
  g9 & g15 g12
  g10 & g16 g12
  g11 | e6 g17
  g12 | e11 g18
  g13 | e7 g17
  g14 | e8 g17
  g15 | e9 g17
  g16 | e10 g17
  g17 2 g19 g20 g21
  g18 2 g22 g23 g24
  g19 | e12 g25
  g20 | e13 g26
  g21 | e14 g27
  g22 | e15 g25
  g23 | e16 g26
  g24 | e17 g27
  g25 | e18 g28
  g26 | e19 g29
  g27 | e20 g30
  g28 2 g31 g32 g33
  g29 2 g34 g35 g36
  g30 2 g37 g38 g39
  g31 | e21 e22
  g32 | e25 e26
  g33 | e29 e30
  g34 | e22 e23
  g35 | e26 e27
  g36 | e30 e31
  g37 | e22 e24
  g38 | e26 e28
  g39 | e30 e32`,
    events: [[1, 32, 0.01]],
    cuts: [0, 6, 121, 268],
  },
}
