import { linksBySite } from '../reading/hybridLinks.ts'
import { partNames } from '../reading/partNames.ts'
import { textIn } from '../reading/props.ts'
import type { Check } from '../types.ts'

/** A VPN over the Internet that stands in for a circuit: it carries less. Only a note. */
export const check: Check = {
  id: 'degraded-backup',
  pillar: 'reliability',
  source: ['003 · Wrap up', '004 · S2S VPN Connection as Backup (dx-s2s)', 'AWS Site-to-Site VPN quotas'],
  find: (design) =>
    [...linksBySite(design).values()].flatMap((links) => {
      const circuits = links.flatMap(({ kind, node }) => (kind === 'dx' && node ? [node.id] : []))
      const tunnels = links.flatMap(({ kind, node }) =>
        kind === 'vpn' && node && textIn(node, 'over') !== 'direct-connect' ? [node.id] : [],
      )
      if (circuits.length === 0 || tunnels.length === 0) return []
      return [
        {
          on: tunnels,
          severity: 'info',
          chain: [],
          params: { vpn: partNames(design, tunnels), circuit: partNames(design, circuits) },
        },
      ]
    }),
  words: {
    en: {
      message: ({ vpn, circuit }) => `${vpn} carries less than ${circuit}, and not steadily.`,
      why: () =>
        'A VPN tunnel passes about 1.25 Gbit/s at best, and the Internet below it promises nothing. That is right for a backup, as long as somebody decided beforehand what must still work on it and what may wait.',
      fix: () =>
        'Decide which traffic the backup must carry and try it under load; where all of it must, a second circuit at another location is the answer.',
    },
    ko: {
      message: ({ vpn, circuit }) => `${vpn}: ${circuit}보다 처리량이 적고 일정하지 않습니다.`,
      why: () =>
        'VPN 터널 하나는 많아야 약 1.25Gbps이고, 그 아래의 인터넷은 아무것도 보장하지 않습니다. 백업으로는 알맞지만, 그때 무엇은 반드시 동작하고 무엇은 기다려도 되는지 미리 정해 두어야 합니다.',
      fix: () =>
        '백업 경로로 반드시 보낼 트래픽을 정하고 부하를 걸어 시험합니다. 전부 보내야 한다면 다른 로케이션의 두 번째 회선이 답입니다.',
    },
  },
}
