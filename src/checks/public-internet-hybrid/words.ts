import type { Check } from '../types.ts'

export const words: Check['words'] = {
  en: {
    message: ({ from, to, net }) => `The way from ${from} to ${to} runs in the open, over ${net}.`,
    why: () =>
      'The Internet in between is shared by everybody: throughput comes and goes, nothing on the way is encrypted by itself, and private servers need public addresses for it. A VPN takes away the last two, Direct Connect all three.',
    fix: () =>
      'Put a Site-to-Site VPN between, on two customer gateways; where throughput must be steady, Direct Connect. Then take the public addresses away.',
    fixes: { vpn: ({ from }) => `Lead ${from} through Site-to-Site VPNs on two devices` },
  },
  ko: {
    message: ({ from, to, net }) =>
      `${from}: 암호화 없이 인터넷(${net})으로 AWS 안의 서버에 닿습니다(${to}).`,
    why: () =>
      '그 사이의 인터넷은 모두가 함께 씁니다. 처리량은 들쭉날쭉하고, 저절로 암호화되는 것은 없으며, 그러자고 비공개여야 할 서버에 공인 주소를 주게 됩니다. VPN은 뒤의 둘을, Direct Connect는 셋 다를 해결합니다.',
    fix: () =>
      '고객 게이트웨이 두 대로 Site-to-Site VPN을 두고, 처리량이 일정해야 하면 Direct Connect를 씁니다. 그런 다음 공인 주소를 없앱니다.',
    fixes: { vpn: ({ from }) => `장비 두 대의 Site-to-Site VPN으로 보내기(${from})` },
  },
}
