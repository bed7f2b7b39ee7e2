import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../../analysis/index.ts'
import { propertiesOf } from '../../../catalog/index.ts'
import { runChecks } from '../../../checks/index.ts'
import { indexOf, parseDesign, type Design } from '../../../model/index.ts'
import { asAsked, withoutHints } from './asAsked.ts'
import { questions } from './questions.ts'
import type { Question, QuizOption } from './types.ts'
import { compareWeights, weighFindings } from './weighFindings.ts'

const folder = join(import.meta.dirname, '..', '..', '..', '..', 'samples')

function sample(slug: string): Design {
  const read = parseDesign(readFileSync(join(folder, `${slug}.json`), 'utf8'))
  if (!read.ok) throw new Error(`${slug} cannot be read`)
  return read.design
}

function findingsOf(option: QuizOption) {
  const design = asAsked(sample(option.sample), option)
  return runChecks(design, analyse(design))
}

const rightOf = ({ options }: Question) => options.filter(({ right }) => right)
const wrongOf = ({ options }: Question) => options.filter(({ right }) => !right)
const cases = questions.map((question) => [question.number, question] as const)

it('are the six of the notes', () =>
  expect(questions.map(({ number }) => number)).toEqual(['2.1', '2.2', '3.1', '3.2', '3.3', '3.4']))

describe.each(cases)('question %s', (_, question) => {
  it('states only what its parts have a property for', () => {
    for (const option of question.options) {
      const { nodes } = indexOf(sample(option.sample))
      for (const { on, key } of option.requires ?? []) {
        const keys = propertiesOf(nodes.get(on)?.service ?? '').map((property) => property.key)
        expect(keys, `${option.letter} ${on}`).toContain(key)
      }
    }
  })

  it('has nothing graver than a low finding on what is right', () => {
    for (const option of rightOf(question)) {
      const grave = findingsOf(option).filter(({ severity }) => !['low', 'info'].includes(severity))
      expect(grave.map(({ key }) => key)).toEqual([])
    }
  })

  it('shows on every wrong drawing what its option says', () => {
    for (const option of wrongOf(question)) {
      const told = findingsOf(option).flatMap(({ check, folded }) => [check, ...folded])
      expect(told, option.letter).toContain(option.shows)
    }
  })

  it('is decided by the analysis', () => {
    const worse = rightOf(question).flatMap((right) =>
      wrongOf(question).map((wrong) => {
        const [a, b] = [weighFindings(findingsOf(wrong)), weighFindings(findingsOf(right))]
        return { option: wrong.letter, by: compareWeights(a, b) }
      }),
    )
    expect(worse.length).toBeGreaterThan(0)
    expect(worse.filter(({ by }) => by <= 0)).toEqual([])
  })

  it('is asked in Korean too, and no sample is told twice among what is wrong', () => {
    const { ko } = question.words
    for (const text of [...Object.values(ko), ...question.options.map(({ words }) => words.ko)])
      expect(text).toMatch(/[가-힣]/)
    const slugs = wrongOf(question).map((option) => option.sample)
    expect(new Set(slugs).size).toBe(slugs.length)
  })
})

it('the drawing to predict by has no words on its lines and none crossed out', () => {
  const { edges } = withoutHints(sample('q22-d-asg-two-regions'))
  expect(edges).toHaveLength(3)
  expect(edges.filter((edge) => edge.label !== undefined || edge.invalid)).toEqual([])
})

describe('weights', () => {
  it('put one grave finding before many mild ones', () => {
    expect(compareWeights([1, 0, 0, 0], [0, 5, 5, 5])).toBeGreaterThan(0)
    expect(compareWeights([0, 1, 0, 2], [0, 1, 0, 3])).toBeLessThan(0)
    expect(compareWeights([0, 1], [0, 1])).toBe(0)
  })
})
