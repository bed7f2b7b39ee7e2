import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { analyse } from '../analysis/index.ts'
import { services } from '../catalog/index.ts'
import { readEmbedded } from '../formats/index.ts'
import { missingPositions, parseDesign, writeDesign } from '../model/index.ts'
import type { Design } from '../model/index.ts'
import { commands } from './commandRegistry.ts'
import { runCli } from './runCli.ts'
import { captured } from './testing/capturedIo.ts'

const folder = mkdtempSync(join(tmpdir(), 'faultline-cli-'))
const at = (name: string) => join(folder, name)

/** Load balancer over two zones, one database in one of them. */
const fragile: Design = {
  format: 'faultline/1',
  title: '주문 서비스',
  groups: [
    { id: 'region', kind: 'region', label: 'Region', name: 'ap-northeast-2' },
    { id: 'az-a', kind: 'az', label: 'Availability Zone a', parent: 'region', zone: 'a' },
    { id: 'az-b', kind: 'az', label: 'Availability Zone b', parent: 'region', zone: 'b' },
  ],
  nodes: [
    { id: 'users', service: 'users', label: 'Users' },
    { id: 'alb', service: 'alb', label: 'ALB', group: 'region', azs: ['a', 'b'] },
    { id: 'web-a', service: 'ec2', label: 'Web', group: 'az-a' },
    { id: 'web-b', service: 'ec2', label: 'Web', group: 'az-b' },
    { id: 'db', service: 'rds', label: 'Orders DB', group: 'az-a' },
  ],
  spans: [],
  edges: [
    { id: 'e1', from: 'users', to: 'alb' },
    { id: 'e2', from: 'alb', to: 'web-a' },
    { id: 'e3', from: 'alb', to: 'web-b' },
    { id: 'e4', from: 'web-a', to: 'db' },
    { id: 'e5', from: 'web-b', to: 'db' },
  ],
}

const faultline = (args: readonly string[], options?: { stdin?: string | Uint8Array; terminal?: boolean }) =>
  captured((io) => runCli(args, io), options)

const fragileText = writeDesign(fragile)

beforeAll(() => {
  writeFileSync(at('web.json'), fragileText)
  writeFileSync(at('broken.json'), '{"format":"faultline/1","title":7,"nodes":[{"id":"A B"}]}')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('faultline', () => {
  it('helps, everywhere, on standard output', async () => {
    const all = await faultline(['--help'])
    expect([all.status, all.err]).toEqual([0, ''])
    for (const { name, options } of commands) {
      expect(all.out).toContain(`  ${name}`)
      const help = await faultline([name, '--help'])
      expect([help.status, help.err]).toEqual([0, ''])
      for (const { flags } of options) expect(help.out).toContain(flags)
    }
  })

  it('says its version', async () => {
    expect(await faultline(['--version'])).toMatchObject({ status: 0, out: '1.2.3\n' })
  })

  it.each([
    [['chekc', 'x.json'], /no command “chekc”; did you mean “check”\?/],
    [['check', '--colour', 'x.json'], /Unknown option `--colour`/],
    [['check'], /name at least one file/],
    [['check', '--format', 'pdf', 'x'], /--format takes text, json, markdown, sarif, junit; not “pdf”/],
    [['check', '--fail-on', 'sometimes', 'x'], /--fail-on takes error, high, medium, low, never/],
    [['check', '-', '-'], /read once/],
    [['layout', '--direction', 'up', 'x'], /--direction takes right, down/],
    [['layout', '--write', 'picture.png'], /--write rewrites \.json/],
    [['export', '--scale', '99', 'x'], /--scale takes a number from 0\.1 to 8/],
    [['export', '--background', 'url(javascript:x)"', 'x'], /--background takes/],
    [['simulate', 'x.json'], /--fail names what fails/],
    [['simulate', '--fail', 'db', '--sweep', 'x.json'], /leave --fail out/],
    [['simulate', '--fail', 'db', '--format', 'json', 'x.json'], /--format is for --sweep/],
    [['services', 'extra'], /Unused args/],
    [[], /Usage: faultline <command>/],
  ])('refuses %j in one line, with status 2 and nothing on standard output', async (args, words) => {
    const run = await faultline(args)
    expect(run).toMatchObject({ status: 2, out: '' })
    expect(run.err).toMatch(words)
  })
})

describe('faultline check', () => {
  it('prints the report as text and fails on what it finds', async () => {
    const run = await faultline(['check', at('web.json')])
    expect(run).toMatchObject({ status: 1, err: '' })
    expect(run.out).toContain('주문 서비스')
    expect(run.out).toMatch(/● SPOF db /)
    expect(run.out).toMatch(/AZ gap region\/a/)
    expect(run.out).not.toContain('\u001B')
  })

  it('prints the same JSON twice, and only JSON', async () => {
    const [one, two] = [
      await faultline(['check', at('web.json'), '--format=json']),
      await faultline(['check', at('web.json'), '--format=json']),
    ]
    expect(one.out).toBe(two.out)
    const report: {
      designs: {
        flows: {
          spofs: { node: string }[]
          pairs: string[][]
          availability: { value: number; low: number; high: number }
        }[]
      }[]
    } = JSON.parse(one.out)
    const flow = report.designs[0]?.flows[0]
    expect(flow?.spofs.map((spof) => spof.node)).toEqual(['db'])
    expect(flow?.pairs).toEqual([
      ['az:region/b', 'web-a'],
      ['web-a', 'web-b'],
    ])
    const { value = 0, low = 0, high = 0 } = flow?.availability ?? {}
    expect([low < value, value < high, value > 0.98, value < 0.999]).toEqual([true, true, true, true])
  })

  it('fails only from the level asked for', async () => {
    expect((await faultline(['check', at('web.json'), '--fail-on', 'never'])).status).toBe(0)
    expect((await faultline(['check', at('web.json'), '--fail-on', 'low'])).status).toBe(1)
  })

  it('names each fault of a bad file in a line of its own, and goes on with the others', async () => {
    const run = await faultline(['check', at('broken.json'), at('gone.json'), folder, at('web.json')])
    expect(run.status).toBe(2)
    expect(
      run.err.split('\n').filter((line) => line.includes('broken.json: ')).length,
    ).toBeGreaterThanOrEqual(2)
    expect(run.err).toContain('gone.json: no such file')
    expect(run.err).toMatch(/faultline-cli-\w+: is a folder/)
    expect(run.out).toContain('● SPOF db')
  })

  it('reads standard input, and colours a terminal', async () => {
    const run = await faultline(['check', '-'], { stdin: fragileText, terminal: true })
    expect(run.status).toBe(1)
    expect(run.out).toContain('\u001B[31m● SPOF')
  })

  it('speaks Korean when asked', async () => {
    const [en, ko] = [
      await faultline(['check', at('web.json')]),
      await faultline(['check', at('web.json'), '--lang', 'ko']),
    ]
    expect(ko.out.match(/[가-힣]/g)?.length ?? 0).toBeGreaterThan(en.out.match(/[가-힣]/g)?.length ?? 0)
  })
})

describe('faultline layout', () => {
  it('prints the document with everything placed, the same each time', async () => {
    const [one, two] = [
      await faultline(['layout', '-'], { stdin: fragileText }),
      await faultline(['layout', at('web.json')]),
    ]
    const read = parseDesign(one.out)
    expect(one).toMatchObject({ status: 0, err: '' })
    expect(one.out).toBe(two.out)
    expect(read.ok && missingPositions(read.design)).toEqual([])
  })

  it('takes the direction it is given', async () => {
    for (const direction of ['right', 'down']) {
      const read = parseDesign((await faultline(['layout', at('web.json'), '--direction', direction])).out)
      expect(read.ok && read.design.view?.direction).toBe(direction)
    }
  })

  it('rewrites the file only with --write, and then prints nothing', async () => {
    await faultline(['layout', at('web.json')])
    expect(readFileSync(at('web.json'), 'utf8')).toBe(fragileText)
    writeFileSync(at('mine.json'), fragileText)
    expect(await faultline(['layout', '--write', at('mine.json')])).toMatchObject({ status: 0, out: '' })
    const read = parseDesign(readFileSync(at('mine.json'), 'utf8'))
    expect(read.ok && missingPositions(read.design)).toEqual([])
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })
})

describe('faultline export', () => {
  it('writes an SVG that opens again, and says where', async () => {
    const out = at('pictures')
    const run = await faultline(['export', at('web.json'), at('web.json'), '--format', 'svg', '--out', out])
    expect(run).toMatchObject({ status: 0, err: '' })
    expect(run.out).toBe(`${join(out, 'web.svg')}\n${join(out, 'web-2.svg')}\n`)
    const read = parseDesign((await readEmbedded(readFileSync(join(out, 'web.svg')))) ?? '')
    expect(read.ok && read.design.nodes).toEqual(fragile.nodes)
    expect(await faultline(['check', join(out, 'web.svg'), '--fail-on', 'never'])).toMatchObject({
      status: 0,
    })
  })

  it('marks what it found with --findings only', async () => {
    const clean = await faultline(['export', '-', '--format', 'svg'], { stdin: fragileText })
    const marked = await faultline(
      ['export', '-', '--format', 'svg', '--findings', '--lang', 'ko', '--theme', 'dark'],
      {
        stdin: fragileText,
      },
    )
    expect(clean.out).not.toContain('single point of failure')
    expect(marked.out).toContain('Orders DB — 단일 장애점')
    expect(marked.out).toContain('fill="#0E1A2B"')
  })

  it('shows a progress bar on a terminal only', async () => {
    const files = [at('web.json'), at('web.json')]
    const quiet = await faultline(['export', ...files, '--format', 'svg', '--out', at('p')])
    const bar = await faultline(['export', ...files, '--format', 'svg', '--out', at('p')], { terminal: true })
    expect(quiet.err).toBe('')
    expect(bar.err).toContain('2/2')
  })
})

describe('faultline simulate', () => {
  it.each([
    ['az:a', 'stops'],
    ['az:region/a', 'stops'],
    ['az:ap-northeast-2/a', 'stops'],
    ['az-a', 'stops'],
    ['az:b', 'works'],
    ['db', 'stops'],
    ['web-a', 'works'],
    ['web-a,web-b', 'stops'],
    ['region:ap-northeast-2', 'stops'],
  ])('--fail %s: the flow %s', async (what, words) => {
    const run = await faultline(['simulate', at('web.json'), '--fail', what])
    expect(run).toMatchObject({ status: 0, err: '' })
    const flows = run.out.split('\n').filter((line) => /[✓✗◷△]/.test(line))
    expect(flows).toHaveLength(analyse(fragile).flows.length)
    for (const line of flows) expect(line).toContain(words)
  })

  it('refuses a zone letter that two Regions have', async () => {
    const groups = [
      ...fragile.groups,
      { id: 'other', kind: 'region', label: 'Other', name: 'us-east-1' },
      { id: 'other-a', kind: 'az', label: 'a', parent: 'other', zone: 'a' },
    ] as const
    const nodes = [...fragile.nodes, { id: 'far', service: 'ec2', label: 'Far', group: 'other-a' }]
    const stdin = writeDesign({ ...fragile, groups, nodes })
    const run = await faultline(['simulate', '-', '--fail', 'az:a'], { stdin })
    expect(run).toMatchObject({ status: 2, out: '' })
    expect(run.err).toContain('could be az:region/a or az:other/a')
    expect((await faultline(['simulate', '-', '--fail', 'az:other/a'], { stdin })).out).toContain(
      '✓ still works',
    )
  })

  it('says how long a failover takes, what takes over, and that the AZ is the reason', async () => {
    const nodes = fragile.nodes.map((node) =>
      node.id === 'db' ? { ...node, props: { multiAz: true } } : node,
    )
    const stdin = writeDesign({ ...fragile, nodes })
    const run = await faultline(['simulate', '-', '--fail', 'az:a'], { stdin })
    expect(run.out).toMatch(/◷ interrupted, 60–120 s .*: AZ a is lost: the standby of Orders DB takes over/)
    expect(run.out).toMatch(/interrupted \(back by itself\): .*60–120 s/)
    const ko = await faultline(['simulate', '-', '--fail', 'az:a', '--lang', 'ko'], { stdin })
    expect(ko.out).toContain('가용 영역 a 손실: Orders DB의 대기 인스턴스가 이어받습니다')
  })

  it('sweeps all that can fail, the worst first, as text, JSON and Markdown', async () => {
    const run = await faultline(['simulate', at('web.json'), '--sweep'])
    expect(run.status).toBe(0)
    const order = ['Orders DB (db)', 'Web (AZ b)', 'Only together'].map((name) => run.out.indexOf(name))
    const json = await faultline(['simulate', at('web.json'), '--sweep', '--format', 'json'])
    const read: {
      failures: { failed: string[]; flows: { state: string }[] }[]
      pairs: { failed: string[] }[]
    } = JSON.parse(json.out)
    const stateOf = (failure: string) =>
      read.failures.find(({ failed }) => failed.join() === failure)?.flows[0]?.state
    expect([stateOf('db'), stateOf('az:region/a'), stateOf('web-a')]).toEqual(['down', 'down', 'reduced'])
    expect(read.pairs.map(({ failed }) => failed.join('+'))).toContain('web-a+web-b')
    expect(order[0]).toBeGreaterThanOrEqual(0)
    expect(order[2]).toBeGreaterThan(order[0] ?? 0)
    const table = await faultline([
      'simulate',
      at('web.json'),
      '--sweep',
      '--format',
      'markdown',
      '--lang',
      'ko',
    ])
    expect(table.out).toMatch(/^\| 장애 대상 \| 멈춤 \|/)
    expect(table.out).toContain('| 가용 영역 a | Users → Orders DB |')
  })

  it('refuses what cannot fail, naming what can', async () => {
    const run = await faultline(['simulate', at('web.json'), '--fail', 'az:z'])
    expect(run).toMatchObject({ status: 2, out: '' })
    expect(run.err).toMatch(/nothing called “az:z” can fail here; what can: .*db/)
  })
})

describe('faultline services', () => {
  it('lists every service of the palette', async () => {
    const text = await faultline(['services'])
    const json: { id: string }[] = JSON.parse((await faultline(['services', '--json'])).out)
    expect(json.map((service) => service.id)).toEqual(services.map((service) => service.id))
    expect(text.out.split('\n')).toHaveLength(services.length + 2)
  })
})

describe('the real program', () => {
  it(
    'prints only the result on standard output, from any folder, and exits as the command says',
    { timeout: 120_000 },
    () => {
      const program = join(import.meta.dirname, '..', '..', 'scripts', 'faultline.mjs')
      const run = spawnSync(process.execPath, [program, 'check', '-', '--format', 'json'], {
        cwd: folder,
        input: fragileText,
        encoding: 'utf8',
      })
      expect([run.status, run.stderr]).toEqual([1, ''])
      expect(JSON.parse(run.stdout)).toMatchObject({ format: 'faultline-report/1' })
    },
  )
})
