import { stillness } from './stillness.ts'
import { whenIdle } from './whenIdle.ts'

/** Takes steps one by one in moments when nothing moves and nothing else is to do, as long as `isWanted`; then `after`.
 *  Where there are none, that follows at once. */
export function bySteps(
  steps: readonly (() => void)[],
  isWanted: () => boolean,
  after: () => void = () => undefined,
): void {
  const [step, ...others] = steps
  if (!step) {
    after()
    return
  }
  void stillness().then(() =>
    whenIdle(() => {
      if (!isWanted()) return
      step()
      bySteps(others, isWanted, after)
    }),
  )
}
