import type { Check } from '../types.ts'

export const words: Check['words'] = {
  en: {
    message: ({ nat, zone, users }) =>
      `${nat} in AZ ${zone} is the way out for other zones too: without it, no Internet for ${users}.`,
    why: ({ zone, self }) =>
      `${
        self
          ? 'A NAT instance is one server in one zone, and failing over is your own work.'
          : 'A zonal NAT gateway heals itself inside its zone and never leaves it.'
      } The route tables of the other zones point at it, so when AZ ${zone} fails, servers that are perfectly well lose their way out, and until then every byte pays for crossing zones.`,
    fix: ({ zone }) =>
      `Put a NAT gateway into each zone and let each private subnet’s route table point at its own, so that AZ ${zone} takes only itself along. A NAT gateway in regional mode, newer than most course notes, does the same with one part.`,
    fixes: {
      'one-per-zone': ({ nat }) => `Give every zone a NAT of its own, beside ${nat}`,
      regional: ({ nat }) => `Make ${nat} regional`,
    },
  },
  ko: {
    message: ({ nat, zone, users }) =>
      `${nat}: 다른 가용 영역의 ${users} 트래픽까지 이곳을 거쳐 나가므로, 가용 영역 ${zone} 장애 때 인터넷 연결을 함께 잃습니다.`,
    why: ({ zone, self }) =>
      `${
        self
          ? 'NAT 인스턴스는 한 영역의 서버 한 대이고, 장애 조치도 직접 해야 합니다.'
          : '영역(zonal) NAT 게이트웨이는 자기 영역 안에서는 스스로 복구되지만, 그 영역을 벗어나지는 않습니다.'
      } 다른 영역의 라우팅 테이블이 이것을 가리키므로, 가용 영역 ${zone}에 장애가 나면 멀쩡한 서버까지 나가는 길을 잃습니다. 평소에도 영역을 넘나드는 트래픽 비용을 냅니다.`,
    fix: () =>
      '가용 영역마다 NAT 게이트웨이를 하나씩 두고, 프라이빗 서브넷의 라우팅 테이블이 자기 영역의 것을 가리키게 합니다. 강의 노트 이후에 나온 리전(regional) 모드 NAT 게이트웨이를 쓰면 하나로도 됩니다.',
    fixes: {
      'one-per-zone': ({ nat }) => `가용 영역마다 NAT 두기: ${nat}`,
      regional: ({ nat }) => `리전 모드로 바꾸기: ${nat}`,
    },
  },
}
