import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const tasks = (props: { readonly shellNeeded?: boolean }) =>
  drawn(
    {
      alb: ['alb', 'vpc', { azs: ['a', 'b'] }],
      task: ['ecs-task', 'vpc', { azs: ['a', 'b'], props: { launch: 'fargate', ...props } }],
    },
    ['alb > task'],
  )

export const examples: Examples = {
  failing: tasks({ shellNeeded: true }),
  passing: tasks({ shellNeeded: false }),
  asking: tasks({}),
}
