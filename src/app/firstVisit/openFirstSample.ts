import { openSample } from '../../store/index.ts'

/** What a first visit opens on: a design with something to find. */
const firstSample = 'web-elb-asg-one-az'

/** Opens the sample of a first visit. */
export async function openFirstSample(): Promise<void> {
  await openSample(firstSample)
}
