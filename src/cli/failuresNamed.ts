import { findFailure } from '../analysis/index.ts'
import type { Failure } from '../analysis/index.ts'
import type { Design } from '../model/index.ts'
import { UsageError } from './usageError.ts'

/** What is said when `--fail` names nothing. */
export const whatFails = '--fail names what fails: ID[,ID], az:[REGION/]a or region:NAME'

function failureNamed(design: Design, possible: readonly Failure[], name: string): Failure {
  const bareZone = /^az:([^/]+)$/.exec(name)?.[1]
  const zones = possible.filter((failure) => failure.startsWith('az:') && failure.endsWith(`/${bareZone}`))
  if (zones.length > 1) throw new UsageError(`“${name}” could be ${zones.join(' or ')}: name one of them`)
  const found = findFailure(design, name)
  if (found !== undefined && possible.includes(found)) return found
  throw new UsageError(
    `nothing called “${name}” can fail here; what can: ${possible.join(', ') || 'nothing'}`,
  )
}

/** What `--fail` names in a design: ids, `az:a`, `az:REGION/a`, `region:NAME`, separated by commas. Throws on a name
 *  that fits nothing that can fail, and on a zone letter that several Regions have. */
export function failuresNamed(design: Design, possible: readonly Failure[], text: string): Failure[] {
  const wanted = text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
  if (wanted.length === 0) throw new UsageError(whatFails)
  return wanted.map((name) => failureNamed(design, possible, name))
}
