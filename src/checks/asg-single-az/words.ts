import type { Check } from '../types.ts'

export const words: Check['words'] = {
  en: {
    message: ({ group, zone }) => `${group} is confined to AZ ${zone}.`,
    why: ({ ecs, zone, serves }) =>
      `${ecs ? 'A service' : 'An Auto Scaling group'} replaces what fails, but only in the zones it may use. When AZ ${zone} is lost, all its members are lost at once and there is nowhere to start new ones${serves ? ', so what it serves stops until the zone is back' : ''}. High availability begins with a second zone, as the notes’ simple web app learns.`,
    fix: ({ group }) =>
      `Give ${group} subnets in a second Availability Zone; it then keeps its members balanced over both. A load balancer in front has to be enabled there too.`,
    fixes: { spread: ({ group }) => `Spread ${group} over a second zone` },
  },
  ko: {
    message: ({ group, zone }) => `${group}: 가용 영역 ${zone} 안에만 있습니다.`,
    why: ({ ecs, zone, serves }) =>
      `${ecs ? '서비스는' : 'Auto Scaling 그룹은'} 장애가 난 것을 교체하지만, 쓸 수 있는 가용 영역 안에서만 그렇게 합니다. 가용 영역 ${zone} 장애 때 멤버를 한꺼번에 잃고 새로 시작할 곳도 없습니다.${serves ? ' 그 영역이 돌아올 때까지 서비스가 멈춥니다.' : ''} 고가용성은 두 번째 가용 영역에서 시작됩니다.`,
    fix: ({ group }) =>
      `두 번째 가용 영역의 서브넷을 추가합니다(${group}). 그러면 멤버를 두 영역에 고르게 유지합니다. 앞단의 로드 밸런서도 그 영역에 활성화해야 합니다.`,
    fixes: { spread: ({ group }) => `두 번째 가용 영역으로 넓히기: ${group}` },
  },
}
