import { writeDesign } from '../../model/index.ts'
import type { Command } from '../command.ts'
import { eachInput } from '../files/eachInput.ts'
import { placedAfresh } from '../files/placed.ts'
import { readInputs, stdinName } from '../files/readInput.ts'
import { writeWhole } from '../files/writeWhole.ts'
import { choiceOption } from '../options.ts'
import { UsageError } from '../usageError.ts'

export const command: Command = {
  name: 'layout',
  usage: 'FILE…',
  summary: 'Place everything in designs; print the documents or rewrite the files',
  options: [
    { flags: '--write', help: 'rewrite each file instead of printing it' },
    { flags: '--direction <direction>', help: 'right or down (default: whichever fits better)' },
  ],
  examples: ['faultline layout web.json --write', 'cat web.json | faultline layout - --direction down'],
  run: async (files, options, io) => {
    const direction = choiceOption(options, 'direction', ['right', 'down'], undefined)
    const write = options['write'] === true
    const picture = files.find((file) => file !== stdinName && !file.toLowerCase().endsWith('.json'))
    if (write && picture !== undefined)
      throw new UsageError(`--write rewrites .json documents only; not ${picture}`)
    const { inputs, failed } = await readInputs(files, io)
    const { failed: unplaced } = await eachInput(inputs, io, async ({ file, design }) => {
      const text = writeDesign(await placedAfresh(design, direction))
      if (!write || file === stdinName) io.out(text)
      else {
        await writeWhole(file, text)
        io.err(`${file}: placed\n`)
      }
    })
    return failed + unplaced > 0 ? 2 : 0
  },
}
