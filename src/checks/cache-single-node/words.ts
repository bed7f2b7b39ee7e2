import type { Check } from '../types.ts'

export const words: Check['words'] = {
  en: {
    message: ({ part, use }) => {
      if (use === 'sessions') return `Every session lives on one node: ${part}.`
      return use === 'needed'
        ? `The flow needs ${part}, which is a single node.`
        : `${part} is a single node.`
    },
    why: ({ use, kind }) => {
      if (use === 'sessions')
        return 'A session store is not a cache: what it loses nobody can look up elsewhere. When this node goes, everybody is logged out at once, and a new node starts empty.'
      if (use === 'needed')
        return `The edge says that callers cannot work without it, so a fast part in front of a robust store has become the weakest part of the path.${kind === 'dax' ? ' The table is regional; through one DAX node it is only as available as that node and its zone.' : ''}`
      return 'Callers can do without it, so losing it costs speed and not answers. But a new node starts cold, and until it is warm every read goes to the store behind it, which may have been sized for the cache being there.'
    },
    fix: ({ kind }) => {
      if (kind === 'dax') return 'Run three DAX nodes, one in each of three Availability Zones.'
      if (kind === 'memcached')
        return 'Spread several nodes over two zones, so that one takes a part of the keys with it and not all; for replicas and failover choose Valkey or Redis OSS.'
      return 'Add a replica in another Availability Zone with Multi-AZ and automatic failover.'
    },
    fixes: {
      replica: ({ part, zone }) => `Add a replica of ${part} in ${zone} that takes over by itself`,
      multiAz: ({ part }) => `Make ${part} Multi-AZ, with automatic failover`,
      cluster: ({ part, zones }) => `Run ${part} on a node in each of zones ${zones}`,
    },
  },
  ko: {
    message: ({ part, use }) => {
      if (use === 'sessions') return `모든 세션이 노드 하나에 있습니다: ${part}.`
      return use === 'needed'
        ? `흐름에 꼭 필요한데 노드가 하나뿐입니다: ${part}.`
        : `노드가 하나뿐인 캐시입니다: ${part}.`
    },
    why: ({ use, kind }) => {
      if (use === 'sessions')
        return '세션 저장소는 캐시가 아닙니다. 여기서 사라진 것은 다른 곳에서 다시 찾을 수 없습니다. 이 노드가 멈추면 모든 사용자가 한꺼번에 로그아웃되고, 새 노드는 빈 상태로 시작합니다.'
      if (use === 'needed')
        return `연결선에 따르면 이것이 없으면 호출하는 쪽이 동작하지 않습니다. 튼튼한 저장소 앞에 둔 빠른 부품이 경로에서 가장 약한 부품이 된 셈입니다.${kind === 'dax' ? ' 테이블은 리전 단위 서비스이지만, DAX 노드 하나를 거치면 그 노드와 가용 영역만큼만 견딥니다.' : ''}`
      return '없어도 동작하므로 잃는 것은 답이 아니라 속도입니다. 다만 새 노드는 비어 있어서, 다시 채워질 때까지 모든 읽기가 뒤의 저장소로 몰립니다. 그 저장소는 캐시가 있다고 보고 크기를 정했을 수 있습니다.'
    },
    fix: ({ kind }) => {
      if (kind === 'dax') return 'DAX 노드 세 개를 가용 영역 세 곳에 하나씩 둡니다.'
      if (kind === 'memcached')
        return '여러 노드를 두 가용 영역에 나누어, 노드 하나를 잃어도 일부 키만 사라지게 합니다. 복제와 장애 조치가 필요하면 Valkey나 Redis OSS를 선택합니다.'
      return '다른 가용 영역에 복제본을 두고 다중 AZ와 자동 장애 조치를 켭니다.'
    },
    fixes: {
      replica: ({ part, zone }) => `자동으로 이어받는 복제본 추가(${part} → ${zone})`,
      multiAz: ({ part }) => `다중 AZ와 자동 장애 조치 켜기(${part})`,
      cluster: ({ part, zones }) => `영역 ${zones}에 노드를 하나씩 두기(${part})`,
    },
  },
}
