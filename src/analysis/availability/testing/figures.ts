import type { Design, Props } from '../../../model/index.ts'
import { designOf, fleet, ground } from '../../testing/designOf.ts'
import { availabilityOf } from '../availabilityOf.ts'
import type { AvailabilityOfFlow, InputUse } from '../types.ts'

/** A load balancer in two zones. */
export const elb = { service: 'alb', azs: ['a', 'b'] }

/** The first flow of this kind that has a figure; fails when there is none. */
export function flowOf(design: Design, kind = 'serve'): AvailabilityOfFlow {
  const found = availabilityOf(design).find(({ flow }) => flow.startsWith(kind))
  if (!found) throw new Error(`no ${kind} flow has a figure`)
  return found
}

/** What a figure takes of one part or place; fails when it takes nothing. */
export function inputOf({ inputs }: AvailabilityOfFlow, failure: string): InputUse {
  const found = inputs.find((input) => input.failure === failure)
  if (!found) throw new Error(`${failure} is no input`)
  return found
}

/** T1 of the test architectures, its database as given. */
export const t1 = (db: Props) =>
  designOf({
    nodes: {
      users: 'users',
      dns: 'route53',
      'elb@vpc': elb,
      'web-a@a': 'ec2',
      'web-b@b': 'ec2',
      'db@a': { service: 'rds', props: db },
    },
    edges: ['users > dns', 'dns > elb', 'elb > web-a', 'elb > web-b', 'web-a > db', 'web-b > db'],
    spans: [fleet('asg', ['web-a', 'web-b'])],
  })

/** One part in AZ a behind users, with what it states. */
export const single = (service: string, props: Props = {}, groups = ground) =>
  designOf({ nodes: { users: 'users', 'it@a': { service, props } }, edges: ['users > it'], groups })
