import { mkdir } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { formatOf, formats } from '../../formats/index.ts'
import type { Format, Rasterise } from '../../formats/index.ts'
import type { Command, Options } from '../command.ts'
import { judged } from '../files/judged.ts'
import { readInputs, stdinName, type Input } from '../files/readInput.ts'
import { writeWhole } from '../files/writeWhole.ts'
import type { Io } from '../io.ts'
import { choiceOption, numberOption, textOption } from '../options.ts'
import { openChromium } from '../picture/chromium.ts'
import { drawingOf, type PictureOptions } from '../picture/drawingOf.ts'
import { fileNames } from '../picture/fileNames.ts'
import { inParallel } from '../picture/inParallel.ts'
import { progressBar } from '../picture/progress.ts'
import { UsageError } from '../usageError.ts'

function formatNamed(options: Options): Format {
  const ids = formats.map((format) => format.id)
  const format = formatOf(choiceOption(options, 'format', ids, 'png'))
  if (format === undefined) throw new UsageError(`--format takes ${ids.join(', ')}`)
  return format
}

function pictureOptions(options: Options): PictureOptions {
  const background = textOption(options, 'background') ?? 'theme'
  if (!/^[\w#(),.%/ -]{1,64}$/.test(background)) {
    throw new UsageError(`--background takes transparent or a CSS colour; not “${background}”`)
  }
  return {
    background,
    theme: choiceOption(options, 'theme', ['light', 'dark'], 'light'),
    scale: numberOption(options, 'scale', { min: 0.1, max: 8 }, 2),
    findings: options['findings'] === true,
    language: choiceOption(options, 'lang', ['en', 'ko'], 'en'),
  }
}

/** Writes one picture: a file below `--out`, or standard output for standard input. False, said in a line, if it failed. */
async function exportOne(
  input: Input,
  target: string | undefined,
  format: Format,
  picture: PictureOptions,
  rasterise: Rasterise,
  io: Io,
): Promise<boolean> {
  try {
    const drawing = await drawingOf(judged(input, picture.language), picture)
    const bytes = await format.write({ ...drawing, rasterise })
    if (target === undefined) io.out(bytes)
    else await writeWhole(target, bytes)
    return true
  } catch (error) {
    io.err(`${input.file}: ${error instanceof Error ? error.message : String(error)}\n`)
    return false
  }
}

async function run(files: readonly string[], options: Options, io: Io): Promise<0 | 2> {
  const format = formatNamed(options)
  const picture = pictureOptions(options)
  const out = textOption(options, 'out')
  const { inputs, failed } = await readInputs(files, io)
  if (inputs.length === 0) return 2
  const names = fileNames(
    inputs.map((input) => input.file),
    format.extension,
  )
  const targetOf = (input: Input, position: number) =>
    input.file === stdinName && out === undefined ? undefined : join(out ?? '.', names[position] ?? '')
  if (out !== undefined) await mkdir(out, { recursive: true })
  // Only pixels need a browser.
  const browser = format.id === 'png' ? await openChromium() : undefined
  const bar = progressBar(inputs.length, io)
  try {
    const rasterise = browser?.rasterise ?? (() => Promise.reject(new Error('this format draws no pixels')))
    const done = await inParallel(inputs, Math.min(4, availableParallelism()), async (input, position) => {
      const ok = await exportOne(input, targetOf(input, position), format, picture, rasterise, io)
      bar.step()
      return ok
    })
    bar.clear()
    const written = inputs.map(targetOf).filter((target, i) => target !== undefined && done[i])
    io.out(written.map((target) => `${target}\n`).join(''))
    return failed > 0 || done.includes(false) ? 2 : 0
  } finally {
    await browser?.close()
  }
}

export const command: Command = {
  name: 'export',
  usage: 'FILE…',
  summary: 'Draw designs as pictures that can be opened again',
  options: [
    { flags: '--format <format>', help: `${formats.map((format) => format.id).join(', ')} (default: png)` },
    {
      flags: '--out <folder>',
      help: 'where to put the pictures (default: here; - alone goes to standard output)',
    },
    { flags: '--scale <factor>', help: 'pixels per pixel of the drawing, for PNG (default: 2)' },
    { flags: '--theme <theme>', help: 'light (default) or dark' },
    { flags: '--background <colour>', help: 'transparent or a CSS colour (default: that of the theme)' },
    { flags: '--findings', help: 'mark single points of failure and gaps, with a legend' },
    { flags: '--lang <language>', help: 'language of the marks: en (default) or ko' },
  ],
  examples: [
    'faultline export designs/*.json --format svg --out pictures',
    'faultline export web.json --findings',
  ],
  run,
}
