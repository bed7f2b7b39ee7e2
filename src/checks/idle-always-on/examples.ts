import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const nightly = (service: string) =>
  drawn(
    {
      clock: ['eventbridge-scheduler', 'region', { props: { schedule: 'rate(1 day)' } }],
      job: [service, 'vpc', { azs: ['a', 'b'] }],
      s3: ['s3', 'region', { props: { access: 'frequent' } }],
    },
    ['clock > job async', 'job > s3'],
  )

export const examples: Examples = { failing: nightly('ec2'), passing: nightly('fargate-task') }
