import { setProp } from '../../model/index.ts'
import { partNames } from '../reading/partNames.ts'
import { isStated, numberIn, textIn } from '../reading/props.ts'
import { chainOf } from '../reading/stoppedByLink.ts'
import type { Check } from '../types.ts'

/** A VPN connection of which one tunnel only is set up. Milder where the VPN is the backup. */
export const check: Check = {
  id: 'vpn-one-tunnel',
  pillar: 'reliability',
  source: [
    '003 · AWS Managed VPN',
    'AWS Site-to-Site VPN User Guide: tunnel options and tunnel endpoint replacements',
  ],
  find: (design, analysis) =>
    design.nodes
      .filter((node) => node.service === 'vpn-connection' && (numberIn(node, 'tunnels') ?? 2) < 2)
      .map((node) => ({
        on: [node.id],
        severity: ['backup', 'standby'].includes(textIn(node, 'duty')) ? 'low' : 'medium',
        chain: chainOf(analysis, node.id),
        params: { vpn: partNames(design, [node.id]) },
      })),
  asks: (design) =>
    design.nodes
      .filter((node) => node.service === 'vpn-connection' && !isStated(node, 'tunnels'))
      .map((node) => ({ on: node.id, property: 'tunnels' })),
  fixes: (_, { on: [vpn], params }) =>
    vpn === undefined ? [] : [{ id: 'both-tunnels', params, edit: (so) => setProp(so, vpn, 'tunnels', 2) }],
  words: {
    en: {
      message: ({ vpn }) => `${vpn} uses one of its two tunnels.`,
      why: () =>
        'Every Site-to-Site VPN connection comes with two tunnels that AWS ends in two Availability Zones, at no extra cost. AWS maintains them one at a time, so a connection with one tunnel goes down during planned work on it.',
      fix: () =>
        'Configure both tunnels on the customer gateway, with BGP or a dead peer detection that changes over.',
      fixes: { 'both-tunnels': ({ vpn }) => `Use both tunnels of ${vpn}` },
      ask: 'Are both tunnels set up? With one, planned maintenance drops the link.',
    },
    ko: {
      message: ({ vpn }) => `${vpn}: 두 터널 중 하나만 씁니다.`,
      why: () =>
        'Site-to-Site VPN 연결에는 터널이 둘 딸려 오고, AWS는 이를 서로 다른 가용 영역에서 받으며 추가 비용도 없습니다. AWS는 터널을 한 번에 하나씩 점검하므로, 터널을 하나만 쓰면 예정된 작업 때도 끊깁니다.',
      fix: () => '고객 게이트웨이에 두 터널을 모두 구성하고, BGP나 DPD로 자동 전환되게 합니다.',
      fixes: { 'both-tunnels': ({ vpn }) => `두 터널을 모두 쓰기(${vpn})` },
      ask: '두 터널을 모두 구성했습니까? 하나뿐이면 예정된 점검 때도 끊깁니다.',
    },
  },
}
