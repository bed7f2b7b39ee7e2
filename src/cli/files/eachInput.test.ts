import { expect, it } from 'vitest'
import { emptyDesign } from '../../model/index.ts'
import { captured } from '../testing/capturedIo.ts'
import { eachInput } from './eachInput.ts'

it('tells what failed, without control characters of a message, and goes on with the others', async () => {
  const inputs = ['a.json', 'b.json', 'c.json'].map((file) => ({
    file,
    design: emptyDesign(file),
    text: '',
  }))
  const run = await captured(async (io) => {
    const { results, failed } = await eachInput(inputs, io, ({ file }) => {
      if (file === 'b.json') throw new Error('no \u001B[31mluck')
      return file
    })
    io.out(results.join(' '))
    return failed
  })
  expect(run).toMatchObject({ status: 1, out: 'a.json c.json', err: 'b.json: no ?[31mluck\n' })
})
