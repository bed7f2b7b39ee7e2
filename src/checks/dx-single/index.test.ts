import { describe, expect, it } from 'vitest'
import { drawn, findings, type DrawnEdge, type DrawnNodes } from '../testing/drawn.ts'
import { hybridEndLines, hybridEnds, locations } from '../testing/hybrid.ts'
import { said } from '../testing/said.ts'
import { fixFaults } from '../testing/fixFaults.ts'
import { fixesFor } from '../fixesFor.ts'
import { analyse } from '../../analysis/index.ts'
import { runChecks } from '../runChecks.ts'
import { check } from './index.ts'

const circuit = (more: DrawnNodes = {}, lines: readonly DrawnEdge[] = []) =>
  drawn(
    { ...hybridEnds, router: ['customer-router', 'dc'], dx: ['dx-connection', 'equinix'], ...more },
    ['srv > router', 'router > dx', 'dx > vgw', ...hybridEndLines, ...lines],
    { groups: locations },
  )

describe('a single circuit', () => {
  it('says once what its router, its line and its location would say apart', () => {
    expect(said(circuit(), 'dx-single', 'single-cgw', 'link-gap', 'spof-component')).toEqual([
      'high dx-single router dx (link-gap spof-component)',
    ])
  })

  it('is one, however many ports a LAG binds', () => {
    const ports = (lag: boolean) =>
      circuit({ dx: ['dx-connection', 'equinix', { props: { count: 2, lag } }] })
    expect(findings(check, ports(true))).toHaveLength(1)
    expect(findings(check, ports(false))).toEqual([])
  })

  it('is not put right by a circuit of another data centre', () => {
    const branch = drawn(
      {
        ...hybridEnds,
        router: ['customer-router', 'dc'],
        dx: ['dx-connection'],
        far: ['onprem-server', 'branch', { props: { external: true } }],
        'far-router': ['customer-router', 'branch'],
        'far-dx': ['dx-connection'],
      },
      [
        'srv > router',
        'router > dx',
        'dx > vgw',
        'far > far-router',
        'far-router > far-dx',
        'far-dx > vgw',
        ...hybridEndLines,
      ],
      { groups: [{ id: 'branch', kind: 'site', label: 'Branch' }] },
    )
    expect(findings(check, branch).map(({ on }) => on.at(-1))).toEqual(['dx', 'far-dx'])
  })

  it('is a small matter where it only carries copies', () => {
    const copies = drawn({ odb: ['onprem-db', 'dc'], dx: ['dx-connection'], db: ['rds', 'az-a'] }, [
      'odb > dx replication',
      'dx > db replication',
    ])
    expect(findings(check, copies)).toMatchObject([{ on: ['dx'], severity: 'low' }])
  })

  it('offers a VPN only where all it leads to can be reached by one', () => {
    const offered = (design: ReturnType<typeof circuit>) =>
      runChecks(design, analyse(design))
        .filter((finding) => finding.check === 'dx-single')
        .flatMap((finding) => fixesFor(design, finding, analyse(design)).map((fix) => fix.id))
    expect(offered(circuit())).toEqual(['vpn-backup', 'second-circuit'])
    const withPublic = circuit({ s3: ['s3', 'region'] }, ['dx > s3'])
    expect(offered(withPublic)).toEqual(['second-circuit'])
    expect(fixFaults(withPublic, 'dx-single')).toEqual([])
  })
})
