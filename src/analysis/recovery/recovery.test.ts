import { describe, expect, it } from 'vitest'
import type { Group } from '../../model/index.ts'
import { analyse } from '../analyse.ts'
import { recoveryTimes } from './recoveryTimes.ts'
import { designOf, type DesignText, type EdgeText } from '../testing/designOf.ts'
import { allSamples } from '../testing/samples.ts'
import { recoveryClasses, type Recovery } from '../types.ts'

type Class = Recovery['class']

/** Worked out by hand from the notes and the drawings; every flow that is not named has no class. */
const byHand: Readonly<Record<string, Readonly<Record<string, Class>>>> = {
  // The four strategies of the notes. In the last, both Regions serve, and the reader only has to be promoted.
  'dr-backup-restore': { 'serve-users-db-1': 'backup-and-restore' },
  'dr-pilot-light': { 'serve-users-db-1': 'pilot-light' },
  'dr-warm-standby': { 'serve-users-db-1': 'warm-standby' },
  'dr-multi-site-active-active': { 'serve-users-au-1': 'active-active' },
  // Nothing runs: a backup plan has no flow. The next one covers a data centre with one Region.
  'aws-backup-hybrid': {},
  'dr-elastic-disaster-recovery': {},
  // The applications that write are drawn in one Region; the readers of the other have all they need there.
  'aurora-global-database': { 'serve-app-1-vol-1': 'pilot-light' },
  // A second Region with copies of files and database, and templates for the rest.
  'c3-hybrid-next-level': { 'serve-users-db-a': 'pilot-light', 'process-sgw-s3': 'pilot-light' },
  'dms-common-uses': {},
  // Two Regions on one circuit, each with a workload of its own.
  'dx-gateway-two-regions': {},
  'tgw-multi-region-dx': {},
  'global-serverless-cloudfront-mrap': {
    'serve-users-s3-1': 'active-active',
    'serve-users-t-1': 'active-active',
  },
  'global-serverless-two-regions': {
    'serve-users-s3-1': 'active-active',
    'serve-users-t-1': 'active-active',
  },
  'multi-region-global-accelerator': { 'serve-users-table-1': 'active-active' },
  // Failover routing: the second Region runs, and is asked only after the first has failed.
  'multi-region-route53-failover': { 'serve-users-db-1': 'warm-standby' },
  'rtc-load-balanced-cluster-99999': { 'serve-users-db-1': 'warm-standby' },
  'route53-geoproximity-two-regions': { 'serve-users-a1': 'active-active' },
  // The line to the other Region is impossible.
  'q22-d-asg-two-regions': {},
  // The replica in the other Region is optional: nothing may be built on it.
  'rds-read-replicas-bi': {},
  // Only the table is in both Regions; what serves it is in one. Pages, photos and mail are in one Region only.
  'serverless-blog-global': { 'serve-client-table': 'pilot-light', 'process-table-stream': 'pilot-light' },
}

const classesOf = (slug: string): Readonly<Record<string, Class>> => {
  const design = allSamples.find((sample) => sample.slug === slug)?.design
  if (!design) throw new Error(`no sample ${slug}`)
  return Object.fromEntries(
    analyse(design).flows.flatMap((flow) => (flow.recovery ? [[flow.id, flow.recovery.class]] : [])),
  )
}

describe('classes of recovery', () => {
  it.each(Object.entries(byHand))('[E4] %s', (slug, expected) => {
    expect(classesOf(slug)).toEqual(expected)
  })

  it('[E4] no other sample has a flow in two Regions', () => {
    const others = allSamples.filter(({ slug }) => !(slug in byHand))
    expect(others.length).toBeGreaterThan(100)
    expect(others.filter(({ slug }) => Object.keys(classesOf(slug)).length > 0)).toEqual([])
  })

  const regions: readonly Group[] = [
    { id: 'cloud', kind: 'cloud', label: 'AWS Cloud' },
    ...['r1', 'r2'].flatMap((id): Group[] => [
      { id, kind: 'region', label: id, parent: 'cloud' },
      { id: `${id}-a`, kind: 'az', label: 'AZ a', parent: id, zone: 'a' },
    ]),
  ]
  const recovery = (nodes: DesignText['nodes'], edges: readonly EdgeText[]) =>
    analyse(designOf({ groups: regions, nodes: { users: 'users', ...nodes }, edges })).flows[0]?.recovery

  it('[E4] what needs both Regions comes back with neither', () => {
    expect(recovery({ 'web@r1-a': 'ec2', 'db@r2-a': 'rds' }, ['users > web', 'web > db'])).toBeUndefined()
  })

  it('[E4] servers that sleep elsewhere are a pilot light, unless the data stays behind', () => {
    const asleep = { service: 'ec2', props: { state: 'stopped' } }
    const nodes = { 'ip@cloud': 'global-accelerator', 'web@r1-a': 'ec2', 'spare@r2-a': asleep }
    const edges: EdgeText[] = ['users > ip', 'ip > web', { is: 'ip > spare', kind: 'failover', mode: 'path' }]
    expect(recovery(nodes, edges)).toMatchObject({ class: 'pilot-light', because: ['spare'] })
    expect(recovery({ ...nodes, 'db@r1-a': 'rds' }, [...edges, 'web > db'])).toBeUndefined()
  })

  it('[E4] a copy by replication is a pilot light, one through a backup is not', () => {
    const nodes = {
      'web@r1-a': 'ec2',
      'db@r1-a': 'rds',
      'copy@r2-a': 'rds-replica',
      'vault@r2': 'aws-backup',
    }
    const edges = ['users > web', 'web > db']
    const backup: EdgeText = { is: 'db > vault', kind: 'replication' }
    expect(recovery(nodes, [...edges, backup])).toEqual({
      class: 'backup-and-restore',
      ...recoveryTimes['backup-and-restore'],
      because: ['vault'],
    })
    expect(recovery(nodes, [...edges, backup, { is: 'db > copy', kind: 'replication' }])).toMatchObject({
      class: 'pilot-light',
      because: ['copy'],
    })
  })

  it('[E4] a name that answers with one Region only while it stands makes the other a standby', () => {
    const web = (routing: string) =>
      recovery(
        {
          'dns@cloud': { service: 'route53', props: { routing } },
          'web-1@r1-a': 'ec2',
          'web-2@r2-a': 'ec2',
        },
        ['users > dns', 'dns > web-1', 'dns > web-2'],
      )
    expect(web('latency')).toMatchObject({ class: 'active-active', because: ['web-1', 'web-2'] })
    expect(web('failover')).toMatchObject({ class: 'warm-standby' })
  })

  it('[E4] a bucket that is asked once the other fails is a standby, one that is promoted serves all along', () => {
    const edges: EdgeText[] = ['users > cf', 'cf > files-1', { is: 'files-1 > files-2', kind: 'replication' }]
    const nodes = { 'cf@cloud': 'cloudfront', 'files-1@r1': 's3', 'files-2@r2': 's3' }
    const origins: EdgeText = { is: 'cf > files-2', kind: 'failover', mode: 'path' }
    const promoted: EdgeText = { is: 'files-1 > files-2', kind: 'failover', mode: 'takeover' }
    expect(recovery(nodes, edges)).toMatchObject({ class: 'pilot-light', because: ['files-2'] })
    expect(recovery(nodes, [...edges, origins])).toMatchObject({
      class: 'warm-standby',
      because: ['files-2'],
    })
    expect(recovery(nodes, [...edges, promoted])).toMatchObject({
      class: 'active-active',
      because: ['files-2'],
    })
  })

  it('[E4] a better class never takes longer, nor loses more', () => {
    const times = recoveryClasses.map((name) => recoveryTimes[name])
    times.forEach((worse, i) => {
      const better = times[i + 1]
      for (const what of ['rto', 'rpo'] as const) {
        expect(worse[what][0]).toBeLessThanOrEqual(worse[what][1])
        if (!better) continue
        expect(better[what][0]).toBeLessThanOrEqual(worse[what][0])
        expect(better[what][1]).toBeLessThanOrEqual(worse[what][1])
      }
    })
  })
})
