const parts =
  /^P(?:(\d+)W|(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?)$/

const day = 86_400
/** Seconds of each part, in the order of the pattern. A month is 30 days and a year 365: whoever writes a recovery
 *  time in months asks for no more exactness. */
const sizes = [7 * day, 365 * day, 30 * day, day, 3600, 60, 1]

/** The length of an ISO 8601 duration such as `PT1H30M`, in seconds; undefined when the text is none. */
export function durationSeconds(text: string): number | undefined {
  const found = parts.exec(text)?.slice(1)
  if (!found || found.every((part) => part === undefined)) return undefined
  return found.reduce((sum, part, i) => sum + Number(part ?? 0) * (sizes[i] ?? 0), 0)
}
