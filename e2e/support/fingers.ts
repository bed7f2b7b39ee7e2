import type { CDPSession, Page } from '@playwright/test'
import type { Point } from './drawing.ts'

export type Fingers = Awaited<ReturnType<typeof fingersOn>>

/** Fingers on the glass, as the browser's own input takes them: two at once cannot be had any other way. */
export async function fingersOn(page: Page) {
  const session = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) =>
    touch(session, type, points)
  return {
    down: (...points: Point[]) => send('touchStart', points),
    move: (...points: Point[]) => send('touchMove', points),
    up: () => send('touchEnd', []),

    /** Fingers go down, along straight ways, and up. */
    async drag(from: readonly Point[], to: readonly Point[], steps = 6) {
      await send('touchStart', from)
      for (let step = 1; step <= steps; step++)
        await send(
          'touchMove',
          from.map((point, at) => {
            const goal = to[at] ?? point
            return {
              x: point.x + ((goal.x - point.x) * step) / steps,
              y: point.y + ((goal.y - point.y) * step) / steps,
            }
          }),
        )
      await send('touchEnd', [])
    },

    async tap(at: Point) {
      await send('touchStart', [at])
      await send('touchEnd', [])
    },
  }
}

async function touch(session: CDPSession, type: string, points: readonly Point[]) {
  await session.send('Input.dispatchTouchEvent', {
    type: type as 'touchStart',
    touchPoints: points.map((point, id) => ({ ...point, id })),
  })
}
