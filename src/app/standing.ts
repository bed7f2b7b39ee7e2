import type { FlowOutcome } from '../analysis/index.ts'
import type { UiText } from '../editor/i18n/index.ts'

/** How the flows stand while things fail: what stopped, else what is interrupted for a while, else that all work. */
export function standing(text: UiText['simulate'], failures: number, flows: readonly FlowOutcome[]) {
  const stopped = flows.filter(({ up }) => !up).length
  const interrupted = flows.filter(({ state }) => state === 'interrupted').length
  const [tone, flowsDo] =
    stopped > 0
      ? (['broken', text.stopped(stopped, flows.length)] as const)
      : interrupted > 0
        ? (['trouble', text.interrupted(interrupted, flows.length)] as const)
        : (['good', text.allWork] as const)
  return { tone, line: `${text.simulated(failures)} · ${flowsDo}` }
}
