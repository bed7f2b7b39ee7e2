import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { withRects, parseDesign, type Design } from '../../model/index.ts'
import type { Scene } from '../../scene/index.ts'
import { judgedDrawing } from '../picture/judgedDrawing.ts'
import { sceneOf } from './optionScene.ts'
import { asAsked } from './questions/asAsked.ts'
import { questions } from './questions/questions.ts'
import type { QuizOption } from './questions/types.ts'

const folder = join(import.meta.dirname, '..', '..', '..', 'samples')

function sample(slug: string): Design {
  const read = parseDesign(readFileSync(join(folder, `${slug}.json`), 'utf8'))
  if (!read.ok) throw new Error(`${slug} cannot be read`)
  const { design } = read
  // Where the parts stand does not matter here, only that they do.
  const ids = [...design.nodes, ...design.groups].map(({ id }) => id)
  const at = (i: number) => ({ x: i * 200, y: i * 200, width: 96, height: 96 })
  return withRects(design, new Map(ids.map((id, i) => [id, at(i)])), 'right')
}

function drawingOf(option: QuizOption): { readonly design: Design; readonly scene: Scene } {
  const design = asAsked(sample(option.sample), option)
  return { design, scene: sceneOf(judgedDrawing(design, 'en'), option, 'en') }
}

const options = questions.flatMap((question) =>
  question.options.map((option) => [`${question.number} ${option.letter}`, option] as const),
)

describe.each(options)('the drawing of option %s', (_, option) => {
  const { design, scene } = drawingOf(option)

  it('marks no Region gap, for that is asked of no option', () => {
    const regions = new Set(design.groups.filter(({ kind }) => kind === 'region').map(({ id }) => id))
    expect(scene.groups.filter(({ id, gap }) => regions.has(id) && gap)).toEqual([])
  })

  it('has something in full colour, and all of it when it is right', () => {
    const bright = scene.nodes.filter((node) => !node.dim).length
    expect(bright).toBeGreaterThanOrEqual(option.right ? scene.nodes.length : 1)
  })
})

describe('what makes an option wrong', () => {
  const shown = (number: string, letter: string) => {
    const option = questions
      .find((one) => one.number === number)
      ?.options.find((one) => one.letter === letter)
    if (!option) throw new Error(`${number} ${letter}`)
    const { design, scene } = drawingOf(option)
    const bright = scene.edges.filter((edge) => !edge.dim).map(({ id }) => id)
    return design.edges.filter(({ id }) => bright.includes(id)).map(({ from, to }) => `${from} > ${to}`)
  }

  it.each([
    ['2.2', 'D', ['alb > g-2']],
    ['3.1', 'A', ['ws > link', 'link > s3']],
    ['3.1', 'D', ['ws > link', 'link > tf', 'tf > s3']],
    ['3.4', 'A', ['app > caa']],
    ['3.4', 'B', ['app-1 > svc', 'app-2 > svc', 'app-n > svc']],
  ])('lights its lines in %s %s', (number, letter, lines) =>
    expect(shown(number, letter)).toEqual(expect.arrayContaining(lines)),
  )
})
