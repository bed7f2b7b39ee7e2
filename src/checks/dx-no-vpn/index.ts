import { vpnBackupFor } from '../fixing/vpnBackup.ts'
import { circuitCount, linksBySite, type HybridLink } from '../reading/hybridLinks.ts'
import { partNames } from '../reading/partNames.ts'
import type { Check, Found } from '../types.ts'

/** Several circuits and nothing of another kind. A single circuit is said by `dx-single`. */
export const check: Check = {
  id: 'dx-no-vpn',
  pillar: 'reliability',
  source: [
    '003 · Wrap up: Architecture Next Level',
    '004 · S2S VPN Connection as Backup (dx-s2s)',
    'AWS Direct Connect Resiliency Recommendations',
  ],
  find: (design, { flows }) =>
    [...linksBySite(design).values()].flatMap((links): Found[] => {
      if (circuitCount(links) < 2 || links.some((link) => link.kind === 'vpn')) return []
      const on = links.flatMap((link) => link.node?.id ?? [])
      return [
        {
          on,
          severity:
            sharesNothing(links) || !flows.some((flow) => on.some((id) => flow.path.includes(id)))
              ? 'info'
              : 'medium',
          chain: [],
          params: { links: partNames(design, on), apart: String(sharesNothing(links)) },
        },
      ]
    }),
  fixes: (design, { on, params }) => {
    const edit = params['apart'] === 'true' ? undefined : vpnBackupFor(design, on)
    return edit ? [{ id: 'vpn-backup', params, edit }] : []
  },
  words: {
    en: {
      message: ({ links }) => `No VPN stands in for ${links}.`,
      why: ({ apart }) =>
        apart === 'true'
          ? 'The circuits share neither device nor location, which is what AWS calls high resiliency, so this is only a note. What they still share is the kind: a mistake in routing or a fault of one provider may reach both, and a VPN over the Internet is the cheapest different way.'
          : 'The circuits meet in one device or one building, so one fault there takes them together. A VPN over the Internet is slower and costs little, and BGP turns to it by itself when the circuits are gone.',
      fix: () =>
        'Add a Site-to-Site VPN on a customer gateway of its own, into the same virtual private gateway or Transit Gateway.',
      fixes: { 'vpn-backup': () => 'Add a Site-to-Site VPN as backup, on a device of its own' },
    },
    ko: {
      message: ({ links }) => `${links}: 대신할 VPN이 없습니다.`,
      why: ({ apart }) =>
        apart === 'true'
          ? '회선끼리 장비도 로케이션도 공유하지 않으니 이미 AWS가 말하는 높은 복원력이고, 이 항목은 참고용입니다. 다만 종류가 같아 라우팅 실수나 한 사업자의 장애가 둘 모두에 미칠 수 있습니다. 인터넷 VPN은 가장 저렴한 다른 종류의 길입니다.'
          : '회선들이 장비 하나나 건물 하나에서 만나므로 그곳의 고장 하나로 함께 끊깁니다. 인터넷 VPN은 느리지만 저렴하고, 회선이 끊기면 BGP가 자동으로 그쪽으로 돌립니다.',
      fix: () =>
        '별도의 고객 게이트웨이에서 같은 가상 프라이빗 게이트웨이나 Transit Gateway로 들어오는 Site-to-Site VPN을 추가합니다.',
      fixes: { 'vpn-backup': () => '별도 장비에 백업용 Site-to-Site VPN 추가' },
    },
  },
}

/** Two locations, and no device that every circuit runs through. */
function sharesNothing(links: readonly HybridLink[]): boolean {
  const places = new Set(links.flatMap((link) => link.location ?? []))
  const [first, ...others] = links
  const common =
    first?.devices.filter((device) => others.every((link) => link.devices.includes(device))) ?? []
  return places.size > 1 && common.length === 0
}
