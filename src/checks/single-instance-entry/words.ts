import type { Check } from '../types.ts'

export const words: Check['words'] = {
  en: {
    message: ({ server, flows }) => `${server} alone answers ${flows}.`,
    why: ({ chain, address, server }) =>
      `${chain}: nothing on this way could choose another server. ${
        address
          ? 'An Elastic IP keeps the address when the server is gone, but an address that nobody answers helps no one.'
          : 'A DNS name keeps pointing at the server when it is gone.'
      } Deploying, patching or losing ${server} is an outage for every user, and so is losing its zone.`,
    fix: ({ server }) =>
      `Put a load balancer in front of ${server} and an Auto Scaling group over two Availability Zones behind it; clients then know the name of the load balancer only.`,
    fixes: {
      balance: ({ server }) => `Put a load balancer before ${server}, and a second one in another zone`,
    },
  },
  ko: {
    message: ({ server, flows }) => `${server}: 서버 한 대가 ${flows} 흐름을 모두 받습니다.`,
    why: ({ chain, address }) =>
      `${chain} 경로에는 다른 서버를 골라 줄 것이 없습니다. ${
        address
          ? '탄력적 IP는 서버가 사라져도 주소를 지켜 주지만, 응답할 서버가 없는 주소는 소용이 없습니다.'
          : 'DNS 이름은 서버가 사라진 뒤에도 그 서버를 가리킵니다.'
      } 배포, 패치, 장애가 모두 곧바로 사용자의 중단으로 이어지고, 가용 영역 장애도 마찬가지입니다.`,
    fix: ({ server }) =>
      `앞에 로드 밸런서를 두고(${server}), 그 뒤에 두 가용 영역에 걸친 Auto Scaling 그룹을 둡니다. 클라이언트는 로드 밸런서의 이름만 알면 됩니다.`,
    fixes: {
      balance: ({ server }) => `앞에 로드 밸런서를 두고 다른 가용 영역에 한 대 더 두기: ${server}`,
    },
  },
}
