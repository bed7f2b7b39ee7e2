import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const layers = [
  'model',
  'catalog',
  'analysis',
  'checks',
  'layout',
  'scene',
  'formats',
  'store',
  'editor',
  'app',
]
const mayImport: Record<string, string[]> = Object.fromEntries(
  layers.map((layer, i) => [layer, layers.slice(0, i)]),
)
mayImport['cli'] = layers.slice(0, layers.indexOf('store'))

const forms: Record<string, (source: string) => string> = {
  import: (source) => `import { thing } from '${source}'\nexport const use = thing\n`,
  'import type': (source) => `import type { Thing } from '${source}'\nexport type Use = Thing\n`,
  'export from': (source) => `export { thing } from '${source}'\n`,
}

let house: string
let complaints: Map<string, string>

/** One house with a file for each layer pair and form; the real rules, one run. */
beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'layers-'))
  copyFileSync(join(root, '.oxlintrc.json'), join(house, '.oxlintrc.json'))
  const all = [...layers, 'cli']
  for (const from of all) {
    mkdirSync(join(house, 'src', from), { recursive: true })
    for (const to of [...all.filter((layer) => layer !== from), 'react', 'zustand']) {
      for (const [form, write] of Object.entries(forms)) {
        const source = all.includes(to) ? `../${to}/index.ts` : to
        writeFileSync(join(house, 'src', from, `${to}-${form.replace(' ', '-')}.ts`), write(source))
      }
    }
  }
  const run = spawnSync(join(root, 'node_modules', '.bin', 'oxlint'), ['--format', 'json', '.'], {
    cwd: house,
    encoding: 'utf8',
  })
  const { diagnostics } = JSON.parse(run.stdout) as {
    diagnostics: { code: string; filename: string; message: string; help?: string }[]
  }
  complaints = new Map(
    diagnostics
      .filter(({ code }) => code.includes('no-restricted-imports'))
      .map(({ filename, message, help }) => [filename.replaceAll('\\', '/'), `${message} ${help ?? ''}`]),
  )
})

afterAll(() => rmSync(house, { recursive: true, force: true }))

const complaint = (from: string, to: string, form: string) =>
  complaints.get(`src/${from}/${to}-${form.replace(' ', '-')}.ts`)

describe('one-way imports', () => {
  for (const from of [...layers, 'cli']) {
    for (const to of [...layers, 'cli'].filter((layer) => layer !== from)) {
      const allowed = mayImport[from]?.includes(to) ?? false
      it(`${from} ${allowed ? 'may' : 'may not'} import ${to}`, () => {
        const said = Object.keys(forms).map((form) => complaint(from, to, form))
        const refused = said.map((words) => words?.includes('layers import only') ?? false)
        expect(refused).toEqual(Object.keys(forms).map(() => !allowed))
      })
    }
  }

  it('keeps React out of everything up to the store, and zustand out of everything up to the formats', () => {
    for (const layer of [...layers.slice(0, layers.indexOf('editor')), 'cli'])
      expect(complaint(layer, 'react', 'import'), layer).toBeDefined()
    for (const layer of [...layers.slice(0, layers.indexOf('store')), 'cli'])
      expect(complaint(layer, 'zustand', 'import'), layer).toBeDefined()
    expect(complaint('editor', 'react', 'import')).toBeUndefined()
    expect(complaint('store', 'zustand', 'import')).toBeUndefined()
  })
})
