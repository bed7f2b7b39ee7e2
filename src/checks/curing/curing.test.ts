import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDesign } from '../../model/index.ts'
import { cureFaults } from '../testing/cureFaults.ts'
import { randomDrawing } from '../testing/randomDrawing.ts'

const texts = import.meta.glob<string>('../../../samples/*.json', {
  eager: true,
  query: '?raw',
  import: 'default',
})
const samples = Object.entries(texts).flatMap(([path, text]) => {
  const read = parseDesign(text)
  return read.ok ? [{ slug: path.replace(/^.*\/|\.json$/g, ''), design: read.design }] : []
})

/** What the circuit would cure and no edit can: everything else has a fix. */
const undrawable = [
  // FSx for Lustre has no mode with two zones: its data come from S3 again.
  'hpc-cluster fsx-efs-single-az:lustre',
  // A disk belongs to one server, and a second server would have other data on its own: what is shared has to move first.
  'quick-launch-snapshots spof-component:ebs',
  'quick-launch-snapshots spof-component:web',
  'sftp-self-hosted single-instance-entry:sftp',
  'sftp-self-hosted spof-component:ebs',
]

describe('fixes of findings about a cut', () => {
  it('act on what the circuit names and remove the cut; only what cannot be drawn has none', () => {
    expect(samples).toHaveLength(154)
    const counts = samples.map(({ slug, design }) => ({ slug, ...cureFaults(design) }))
    expect(counts.flatMap(({ slug, faults }) => faults.map((fault) => `${slug}: ${fault}`))).toEqual([])
    expect(counts.flatMap(({ slug, bare }) => bare.map((key) => `${slug} ${key}`)).sort()).toEqual(undrawable)
    expect(counts.reduce((sum, { offered }) => sum + offered, 0)).toBeGreaterThan(70)
  })

  it('do so in any drawing', { timeout: 120_000 }, () => {
    let offered = 0
    fc.assert(
      fc.property(randomDrawing, (design) => {
        const count = cureFaults(design)
        offered += count.offered
        expect(count.faults).toEqual([])
      }),
      { numRuns: 60 },
    )
    expect(offered).toBeGreaterThan(40)
  })
})
