import type { Check } from '../types.ts'

export const words: Check['words'] = {
  en: {
    message: ({ link }) => `${link} is the only circuit, and nothing stands in for it.`,
    why: ({ parts }) =>
      `A Direct Connect connection is one port on one device in one building${parts ? `: ${parts} stand in series, so each of them alone cuts the data centre off.` : ', and a fault of any of the three takes it away.'} AWS promises 95 % for a single connection, 99.9 % for two at two locations.`,
    fix: () =>
      'Add a second way that shares neither device nor building: a connection at another location for full speed, or a Site-to-Site VPN on its own device for less money.',
    fixes: {
      'vpn-backup': () => 'Add a Site-to-Site VPN as backup, on a device of its own',
      'second-circuit': ({ link }) => `Add a second circuit beside ${link}, with its own device and location`,
    },
  },
  ko: {
    message: ({ link }) => `${link}: 하나뿐인 회선이고, 대신할 경로가 없습니다.`,
    why: ({ parts }) =>
      `Direct Connect 연결은 건물 하나, 장비 하나의 포트 하나입니다. ${parts ? `한 줄로 이어져 있어(${parts}) 그중 하나만 고장 나도 데이터 센터가 끊깁니다.` : '셋 중 어느 것이 고장 나도 끊깁니다.'} AWS가 약속하는 가용성은 연결 하나일 때 95%, 두 로케이션에 둘일 때 99.9%입니다.`,
    fix: () =>
      '장비도 건물도 공유하지 않는 두 번째 경로를 둡니다. 같은 속도가 필요하면 다른 로케이션의 연결, 비용을 아끼려면 별도 장비의 Site-to-Site VPN을 씁니다.',
    fixes: {
      'vpn-backup': () => '별도 장비에 백업용 Site-to-Site VPN 추가',
      'second-circuit': ({ link }) => `장비와 로케이션이 다른 두 번째 회선 추가(${link} 옆)`,
    },
  },
}
