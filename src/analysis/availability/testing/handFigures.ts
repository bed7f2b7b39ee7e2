/** The inputs of SPEC.md's table and of the services' published agreements, as chances; by hand. */
export interface HandFigures {
  readonly region: number
  readonly zone: number
  readonly location: number
  /** Defaults for what has no agreement. */
  readonly component: number
  readonly part: number
  readonly sla: (percent: number, read: 'aws-page' | 'second-hand' | 'unverified') => number
}

const factors = { 'aws-page': 2, 'second-hand': 3, unverified: 5 } as const

/** As they stand. */
export const asTheyStand: HandFigures = {
  region: 0.99999,
  zone: 0.9995,
  location: 0.999,
  component: 0.995,
  part: 0.9999,
  sla: (percent) => percent / 100,
}

/** Everything as bad as it may be: a promise of 100 per cent counts as 99.999 first. */
export const atTheLowEnd: HandFigures = {
  region: 0.9999,
  zone: 0.999,
  location: 0.995,
  component: 0.99,
  part: 0.9995,
  sla: (percent, read) => 1 - (1 - Math.min(percent, 99.999) / 100) * factors[read],
}

/** Everything as good as it may be. */
export const atTheHighEnd: HandFigures = {
  region: 0.999999,
  zone: 0.9999,
  location: 0.9999,
  component: 0.999,
  part: 0.99999,
  sla: (percent, read) => 1 - (1 - percent / 100) / factors[read],
}
