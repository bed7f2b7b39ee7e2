import type { Provenance } from '../../catalog/index.ts'
import type { DefaultKind, Range } from './types.ts'

/** Figures where nobody publishes one: estimates, each with a wide range (the table of rule F5). */
export const defaults: Readonly<Record<DefaultKind, Range>> = {
  // One machine by itself: what AWS promises for a single EC2 instance.
  component: { percent: 99.5, low: 99, high: 99.9 },
  // The usual promise for managed services that do have an SLA.
  managed: { percent: 99.9, low: 99.5, high: 99.99 },
  // What AWS runs as a part of its network or of another service, with no promise of its own.
  part: { percent: 99.99, low: 99.95, high: 99.999 },
  // One line or tunnel of one provider, without a second.
  link: { percent: 99, low: 95, high: 99.9 },
  // A few hours every two to three years.
  az: { percent: 99.95, low: 99.9, high: 99.99 },
  // Losses of everything in a Region at once are minutes a year; most incidents are of single services.
  region: { percent: 99.999, low: 99.99, high: 99.9999 },
  // A colocation building with redundant power.
  location: { percent: 99.9, low: 99.5, high: 99.99 },
  // A company's own machine room.
  site: { percent: 99.9, low: 99, high: 99.99 },
}

/** A promise is no measurement: how many times more, or less, than promised a service may well be down. */
export const spread: Readonly<Record<Provenance, number>> = {
  'aws-page': 2,
  'second-hand': 3,
  unverified: 5,
}

/** A promise of 100 % is taken to be off by at least this much (about five minutes a year) at the low end. */
export const leastUnavailability = 0.00001

/** Services drawn apart that are a part of another one, or of the network itself: the promise is that one's. */
export const partServices: ReadonlySet<string> = new Set([
  'aurora-volume',
  'cloudfront-waf',
  'dx-gateway',
  'dynamodb-stream',
  'efs-mount-target',
  'egress-only-internet-gateway',
  'endpoint-service',
  'internet-gateway',
  'lambda-edge',
  'route53-resolver',
  's3-transfer-acceleration',
  'vgw',
  'vpc-endpoint-gateway',
  'vpc-peering',
])
