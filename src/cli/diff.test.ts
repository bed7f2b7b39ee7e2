import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCli } from './runCli.ts'
import { captured } from './testing/capturedIo.ts'

const samples = join(import.meta.dirname, '..', '..', 'samples')
const single = join(samples, 'rds-single-instance.json')
const pair = join(samples, 'rds-multi-az.json')
const folder = mkdtempSync(join(tmpdir(), 'faultline-diff-'))
const broken = join(folder, 'broken.json')

const diff = (args: readonly string[], options?: { stdin?: string; terminal?: boolean }) =>
  captured((io) => runCli(['diff', ...args], io), options)

beforeAll(() => writeFileSync(broken, '{"format":"faultline/1"'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('faultline diff', () => {
  it('says first what became better, then what came, went and changed', async () => {
    const run = await diff([single, pair])
    expect(run).toMatchObject({ status: 0, err: '' })
    expect(run.out.split('\n')[0]).toMatch(/^Removes the single point of failure.*; adds nothing/)
    expect(run.out).toContain('- high  RDS PostgreSQL (single) runs in one Availability Zone with no standby')
    expect(run.out).toContain('+ node db-b  RDS standby')
    expect(run.out).not.toContain('\u001B')
    expect((await diff([single, pair], { terminal: true })).out).toContain('\u001B[32m- high')
  })

  it('prints JSON that programs read, and Markdown', async () => {
    const json = JSON.parse((await diff([single, pair, '--format', 'json'])).out)
    expect(json).toMatchObject({ format: 'faultline-diff/1', a: { file: single }, b: { file: pair } })
    expect(json.findings.gone.map((finding: { key: string }) => finding.key)).toContain('rds-single-az:db')
    expect((await diff([single, pair, '--format', 'markdown'])).out).toMatch(
      /^## One RDS instance → RDS Multi-AZ\n\n\*\*Removes /,
    )
  })

  it('reads one side from standard input, and ends with 0 whatever differs', async () => {
    const run = await diff(['-', single, '--lang', 'ko'], { stdin: readFileSync(pair, 'utf8') })
    expect(run).toMatchObject({ status: 0, err: '' })
    expect(run.out).toContain('새로 생김: 단일 장애점 1개')
  })

  it.each([
    [[single], /diff takes two files/],
    [[single, pair, pair], /diff takes two files/],
    [[single, pair, '--format', 'sarif'], /--format takes text, json, markdown/],
    [[single, join(folder, 'gone.json')], /gone\.json: no such file/],
    [[broken, pair], /broken\.json: /],
  ])('refuses %j with status 2 and nothing on standard output', async (args, words) => {
    const run = await diff(args)
    expect(run).toMatchObject({ status: 2, out: '' })
    expect(run.err).toMatch(words)
  })
})
