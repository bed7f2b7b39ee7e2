import type { Check } from '../types.ts'

export const words: Check['words'] = {
  en: {
    message: ({ balancer, zone }) => `${balancer} is enabled in AZ ${zone} alone.`,
    why: ({ application, zone, elsewhere }) =>
      `${
        application
          ? 'An Application Load Balancer asks for subnets in at least two Availability Zones, so this cannot be made as drawn.'
          : 'A load balancer is a service of the Region, but it runs where it is enabled.'
      } With one zone, it goes down with AZ ${zone}, and everything behind it with it, however many servers stand there.${elsewhere ? ' Targets in other zones are there already and only wait to be reached.' : ''}`,
    fix: ({ balancer }) =>
      `Enable ${balancer} in a second Availability Zone, with a subnet and targets there.`,
    fixes: { enable: ({ balancer }) => `Enable ${balancer} in a second zone` },
  },
  ko: {
    message: ({ balancer, zone }) => `${balancer}: 가용 영역 ${zone} 하나에만 활성화되어 있습니다.`,
    why: ({ application, zone, elsewhere }) =>
      `${
        application
          ? 'Application Load Balancer는 둘 이상의 가용 영역에 있는 서브넷이 필요하므로, 그려진 대로는 만들 수 없습니다.'
          : '로드 밸런서는 리전 서비스이지만 활성화한 영역에서만 동작합니다.'
      } 영역이 하나뿐이면 가용 영역 ${zone} 장애에 함께 멈추고, 뒤에 서버가 몇 대든 모두 닿을 수 없게 됩니다.${elsewhere ? ' 다른 영역의 대상은 이미 있지만 트래픽을 받지 못하고 있습니다.' : ''}`,
    fix: ({ balancer }) => `두 번째 가용 영역에도 활성화하고(${balancer}), 그곳에 서브넷과 대상을 둡니다.`,
    fixes: { enable: ({ balancer }) => `두 번째 가용 영역에도 활성화: ${balancer}` },
  },
}
