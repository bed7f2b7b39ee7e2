import { addGroup, freshId, indexOf, moveInto, type Design, type Id } from '../../model/index.ts'
import { vpnBackupFor } from '../fixing/vpnBackup.ts'
import { chainOf } from '../reading/stoppedByLink.ts'
import { circuitCount, linksBySite } from '../reading/hybridLinks.ts'
import { partNames } from '../reading/partNames.ts'
import type { Check } from '../types.ts'

/** Several circuits of one data centre, all through one location, and no VPN beside them. */
export const check: Check = {
  id: 'dx-one-location',
  pillar: 'reliability',
  source: ['003 · AWS Direct Connect', 'AWS Direct Connect Resiliency Recommendations'],
  folds: ['link-gap', 'dx-no-vpn'],
  find: (design, analysis) =>
    [...linksBySite(design).values()].flatMap((links) => {
      const circuits = links.filter((link) => link.kind === 'dx')
      const places = new Set(circuits.map((link) => link.location))
      const [place] = places
      if (circuitCount(links) < 2 || circuits.length < links.length) return []
      if (places.size !== 1 || place === undefined) return []
      const ids = circuits.flatMap((link) => link.node?.id ?? [])
      return [
        {
          on: [place],
          severity: 'medium',
          chain: chainOf(analysis, place),
          params: { place: partNames(design, [place]), links: partNames(design, ids) },
          culprits: [place, ...ids],
        },
      ]
    }),
  fixes: (design, { on: [place], culprits = [], params }) => {
    const [moved, ...others] = culprits.filter((id) => id !== place).reverse()
    if (place === undefined || moved === undefined) return []
    const backup = vpnBackupFor(design, [...others, moved])
    const isPair = others.length > 0 && indexOf(design).groups.has(place)
    return [
      ...(isPair
        ? [
            {
              id: 'second-location',
              params: { ...params, link: partNames(design, [moved]) },
              edit: (so: Design) => elsewhere(so, moved, place),
            },
          ]
        : []),
      ...(backup ? [{ id: 'vpn-backup', params, edit: backup }] : []),
    ]
  },
  words: {
    en: {
      message: ({ links, place }) => `${links} all pass through one location: ${place}.`,
      why: () =>
        'Two connections survive a broken port or device, but a Direct Connect location is one building, or one campus: a fire, a power cut or a mistake there takes both. The recommendation for high resiliency is two locations with one connection each, before two connections at one.',
      fix: ({ place }) =>
        `Order one of the connections at another location than ${place}, or add a VPN as backup.`,
      fixes: {
        'second-location': ({ link }) => `Move ${link} to a location of its own`,
        'vpn-backup': () => 'Add a Site-to-Site VPN as backup, on a device of its own',
      },
    },
    ko: {
      message: ({ links, place }) => `${links}: 모두 한 로케이션(${place})을 지납니다.`,
      why: () =>
        '연결이 둘이면 포트나 장비 하나의 고장은 견딥니다. 그러나 Direct Connect 로케이션은 건물 하나, 캠퍼스 하나이므로 화재나 정전, 작업 실수로 둘이 함께 끊깁니다. 높은 복원력의 권장 구성은 한 곳에 둘이 아니라 두 곳에 하나씩입니다.',
      fix: ({ place }) =>
        `연결 하나를 다른 로케이션에 두거나(지금은 모두 ${place}), 백업용 VPN을 추가합니다.`,
      fixes: {
        'second-location': ({ link }) => `로케이션을 새로 두어 옮기기(${link})`,
        'vpn-backup': () => '별도 장비에 백업용 Site-to-Site VPN 추가',
      },
    },
  },
}

/** The circuit in a new location beside the old one. */
function elsewhere(design: Design, circuit: Id, place: Id): Design {
  const old = indexOf(design).groups.get(place)
  const id = freshId(design, place)
  const { props: _, ...rest } = old ?? { kind: 'dx-location' as const, label: 'Location' }
  return moveInto(addGroup(design, { ...rest, id, label: `${rest.label} 2` }), [circuit], id)
}
