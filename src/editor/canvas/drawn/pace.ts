/** How many parts and lines come in one frame. */
const fewest = 6
const usual = 12
const greatest = 40
/** A frame that took longer, in milliseconds, was late at sixty a second. */
const late = 25
/** After a pause this long a frame says nothing about what was made in the one before. */
const pause = 150

interface Pace {
  /** How many parts and lines are to come in the frame that begins at `now`, after another in which some came. */
  readonly at: (now: number) => number
  /** How many come in a frame as things are. */
  readonly now: () => number
}

/** More come as long as frames are in time, half as many after one that was late. */
export function createPace(): Pace {
  let most = usual
  let last = -Infinity
  return {
    at(now) {
      const took = now - last
      last = now
      if (took <= late) most = Math.min(greatest, most + 2)
      else if (took < pause) most = Math.max(fewest, Math.floor(most / 2))
      return most
    },
    now: () => most,
  }
}
