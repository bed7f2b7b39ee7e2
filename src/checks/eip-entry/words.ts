import type { Check } from '../types.ts'

export const words: Check['words'] = {
  en: {
    message: ({ part, server, count }) =>
      count
        ? `${count} Elastic IP addresses in one Region: ${part}.`
        : `Users reach ${server} straight through an Elastic IP address (${part}).`,
    why: ({ moves, count }) => {
      if (count)
        return 'An account has five Elastic IP addresses in a Region unless it asks for more, and public IPv4 addresses are charged by the hour. Needing many of them usually means that servers are addressed one by one.'
      return moves
        ? 'The address outlives a server by being moved to another, but somebody must notice and move it, and that call goes to a control plane that is busiest when a zone has failed. Meanwhile the address answers from nowhere.'
        : 'The address stays when the server goes, and then answers from nowhere: a fixed address is not a second server. A name can point anywhere, and a load balancer behind it sends nobody to a dead instance.'
    },
    fix: ({ count }) =>
      count
        ? 'Give users one name with a load balancer behind it, and the servers no public address.'
        : 'Put a load balancer between users and servers and let DNS point at it. Where clients need fixed addresses, an NLB or Global Accelerator has them.',
    fixes: { balancer: () => 'Put a load balancer in place of the address' },
  },
  ko: {
    message: ({ part, server, count }) =>
      count
        ? `한 리전에 탄력적 IP 주소가 ${count}개 있습니다: ${part}.`
        : `사용자가 탄력적 IP로 서버에 직접 접속합니다: ${part} → ${server}.`,
    why: ({ moves, count }) => {
      if (count)
        return '계정은 따로 요청하지 않으면 리전마다 탄력적 IP 주소를 다섯 개까지 쓸 수 있고, 퍼블릭 IPv4 주소에는 시간당 요금이 붙습니다. 많이 필요하다면 서버를 하나씩 직접 부르고 있다는 뜻일 때가 많습니다.'
      return moves
        ? '주소를 다른 서버로 옮기면 서버 하나를 잃어도 주소는 남습니다. 그러나 누군가 알아차리고 옮겨야 하며, 그 호출은 가용 영역 장애 때 가장 붐비는 컨트롤 플레인으로 갑니다. 그동안 그 주소에서는 아무도 응답하지 않습니다.'
        : '서버가 사라져도 주소는 남지만, 응답할 곳이 없는 주소입니다. 고정된 주소가 두 번째 서버는 아닙니다. 이름은 어디든 가리킬 수 있고, 그 뒤의 로드 밸런서는 죽은 인스턴스로 아무도 보내지 않습니다.'
    },
    fix: ({ count }) =>
      count
        ? '사용자에게는 로드 밸런서를 가리키는 이름 하나를 주고, 서버에는 퍼블릭 주소를 두지 않습니다.'
        : '사용자와 서버 사이에 로드 밸런서를 두고 DNS가 이를 가리키게 합니다. 고정 주소가 꼭 필요하다면 NLB나 Global Accelerator가 제공합니다.',
    fixes: { balancer: () => '주소 대신 로드 밸런서 두기' },
  },
}
