import { describe, expect, it } from 'vitest'
import { readDesign } from '../model/index.ts'
import { analyse } from './analyse.ts'
import { factsOf, type Answer } from './testing/tricky/factsOf.ts'

const designs = import.meta.glob<unknown>(['./testing/tricky/*.json', '!./testing/tricky/*.answer.json'], {
  eager: true,
  import: 'default',
})
const answers = import.meta.glob<Answer>('./testing/tricky/*.answer.json', { eager: true, import: 'default' })

describe('designs answered by hand from the rules before the engine saw them', () => {
  it.each(Object.entries(designs))('[D3a] says of %s what was answered', (path, value) => {
    const read = readDesign(value)
    if (!read.ok) throw new Error(read.faults.map(({ message }) => message).join('; '))
    const answer = answers[path.replace(/\.json$/, '.answer.json')]
    if (!answer) throw new Error(`no answer for ${path}`)
    const apart = factsOf(answer, analyse(read.design)).filter((one) => one.answer !== one.engine)
    expect(apart).toEqual([])
  })
})
