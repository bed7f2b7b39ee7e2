import { describe, expect, it } from 'vitest'
import { readDesign } from '../model/index.ts'
import { analyse } from './analyse.ts'
import { factsOf, type Answer } from './testing/tricky/factsOf.ts'

const designs = import.meta.glob<unknown>(['./testing/tricky/*.json', '!./testing/tricky/*.answer.json'], {
  eager: true,
  import: 'default',
})
const answers = import.meta.glob<Answer>('./testing/tricky/*.answer.json', { eager: true, import: 'default' })

/** Facts on which the engine and the answer still differ, each with who reads the rule how: first-run.md. */
const knownApart: Readonly<Record<string, readonly string[]>> = {
  'warm-standby': ['serve-users-data-1 interruptions'],
  'who-wakes-whom': ['latent standbys'],
}

const slugOf = (path: string): string => path.replace(/^.*\//, '').replace(/\.json$/, '')

describe('designs answered by hand from the rules before the engine saw them', () => {
  it.each(Object.entries(designs))('[D3a] says of %s what was answered', (path, value) => {
    const read = readDesign(value)
    if (!read.ok) throw new Error(read.faults.map(({ message }) => message).join('; '))
    const answer = answers[path.replace(/\.json$/, '.answer.json')]
    if (!answer) throw new Error(`no answer for ${path}`)
    const apart = factsOf(answer, analyse(read.design)).filter((one) => one.answer !== one.engine)
    const known = knownApart[slugOf(path)] ?? []
    expect(apart.filter(({ fact }) => !known.includes(fact))).toEqual([])
    expect(apart.map(({ fact }) => fact)).toEqual(known)
  })
})
