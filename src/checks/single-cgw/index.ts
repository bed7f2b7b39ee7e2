import { indexOf, type Design, type Id } from '../../model/index.ts'
import { callersOfDevices } from '../fixing/secondWay.ts'
import { withSecondDevice } from '../fixing/secondDevice.ts'
import { linksBySite, type HybridLink } from '../reading/hybridLinks.ts'
import { partNames } from '../reading/partNames.ts'
import { chainOf, flowsStopped } from '../reading/stoppedByLink.ts'
import type { Check, Severity } from '../types.ts'
import type { Analysis } from '../../analysis/index.ts'

/** All ways of a data centre end on one device of the customer's. One circuit on one router is said by `dx-single`. */
export const check: Check = {
  id: 'single-cgw',
  pillar: 'reliability',
  source: [
    '003 · Wrap up',
    '003 · Virtual Private Gateway',
    'AWS Site-to-Site VPN User Guide: redundant customer gateway devices',
  ],
  folds: ['spof-component'],
  find: (design, analysis) => {
    const sites = linksBySite(design)
    return [...sites.values()].flatMap((links) => {
      const units = links.reduce((sum, link) => sum + link.units, 0)
      if (units === 1 && links[0]?.kind === 'dx') return []
      return devicesOfAll(design, links).map((device) => ({
        on: [device],
        severity: severityOf(analysis, device, sites.size),
        chain: chainOf(analysis, device),
        params: { device: partNames(design, [device]), ways: String(units) },
      }))
    })
  },
  fixes: (design, { on: [device], params }) =>
    device === undefined || callersOfDevices(design, [device]).length === 0
      ? []
      : [{ id: 'second-device', params, edit: (so) => withSecondDevice(so, device) }],
  words: {
    en: {
      message: ({ device, ways }) =>
        ways === '1'
          ? `${device} is the only device at its end of the VPN.`
          : `${ways === '2' ? 'Both' : `All ${ways}`} ways to AWS end on one device: ${device}.`,
      why: () =>
        'AWS ends each VPN and each circuit on equipment of its own, so its side is redundant; the customer’s side is what the customer puts there. Redundancy is lost where paths meet, and one router that carries the main way and the backup is where they meet.',
      fix: ({ device }) =>
        `Put a second device beside ${device}, with its own power and provider, and end one of the ways on it.`,
      fixes: {
        'second-device': ({ device }) => `Put a second device beside ${device}, with a way of its own`,
      },
    },
    ko: {
      message: ({ device, ways }) =>
        ways === '1'
          ? `${device}: VPN의 고객 쪽 장비가 이것 하나뿐입니다.`
          : `${device}: AWS로 가는 경로 ${ways}개가 모두 이 장비 하나를 지납니다.`,
      why: () =>
        'AWS는 VPN과 회선을 저마다 다른 장비에서 받으므로 AWS 쪽은 이미 이중화되어 있습니다. 고객 쪽은 고객이 갖춘 만큼입니다. 이중화는 경로가 만나는 곳에서 사라지는데, 주 경로와 백업이 함께 지나는 라우터 하나가 바로 그곳입니다.',
      fix: ({ device }) =>
        `전원과 회선 사업자가 다른 두 번째 장비를 두고(${device} 옆), 경로 하나를 그 장비로 옮깁니다.`,
      fixes: { 'second-device': ({ device }) => `자기 길을 갖춘 두 번째 장비 추가(${device} 옆)` },
    },
  },
}

/** Devices that every way runs through, each drawn as one. */
function devicesOfAll(design: Design, links: readonly HybridLink[]): readonly Id[] {
  const { nodes } = indexOf(design)
  const [first, ...others] = links
  return (first?.devices ?? []).filter((device) => {
    const count = nodes.get(device)?.props?.['count']
    return (typeof count !== 'number' || count < 2) && others.every((link) => link.devices.includes(device))
  })
}

/** With several offices, one device cuts off one of them, not the service. */
function severityOf(analysis: Analysis, device: Id, sites: number): Severity {
  if (flowsStopped(analysis, device).length === 0) return 'low'
  return sites > 1 ? 'medium' : 'high'
}
