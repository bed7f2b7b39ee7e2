import type { SpanKind } from '../model/index.ts'
import type { Info } from './types.ts'

const infos: { readonly [kind in SpanKind]: Info } = {
  asg: {
    name: { en: 'Auto Scaling group', ko: 'Auto Scaling 그룹' },
    explain: {
      en: 'Alike instances over one or more Availability Zones; a lost one is replaced within minutes.',
      ko: '하나 이상의 가용 영역에 걸친 동일한 인스턴스들이며, 장애가 난 인스턴스는 몇 분 안에 교체됩니다.',
    },
    icon: 'architecture-group/AutoScalinggroup',
  },
  'ecs-service': {
    name: { en: 'ECS service', ko: 'ECS 서비스' },
    explain: {
      en: 'Keeps a number of alike tasks running and starts a lost one again.',
      ko: '동일한 태스크를 정해진 수만큼 유지하고, 멈춘 태스크를 다시 시작합니다.',
    },
    icon: 'architecture-service/AmazonElasticContainerService',
  },
  'ecs-cluster': {
    name: { en: 'ECS cluster', ko: 'ECS 클러스터' },
    explain: {
      en: 'Holds different services; its members are no replicas of each other.',
      ko: '서로 다른 서비스를 담으며, 멤버끼리 서로의 복제본은 아닙니다.',
    },
    icon: 'architecture-service/AmazonElasticContainerService',
  },
  'db-cluster': {
    name: { en: 'Database cluster', ko: '데이터베이스 클러스터' },
    explain: {
      en: 'A database and its copies; with automatic failover one takes over from another.',
      ko: '데이터베이스와 그 복제본이며, 자동 장애 조치가 있으면 서로 이어받습니다.',
    },
    icon: 'architecture-service/AmazonRDS',
  },
  'cache-cluster': {
    name: { en: 'Cache cluster', ko: '캐시 클러스터' },
    explain: {
      en: 'Cache nodes that replicate each other; automatic failover promotes a replica.',
      ko: '서로 복제하는 캐시 노드들이며, 자동 장애 조치로 복제본이 승격됩니다.',
    },
    icon: 'architecture-service/AmazonElastiCache',
  },
  'security-group': {
    name: { en: 'Security group', ko: '보안 그룹' },
    explain: {
      en: 'Members share the same stateful allow rules.',
      ko: '멤버들이 같은 상태 저장(stateful) 허용 규칙을 함께 씁니다.',
    },
  },
  'placement-group': {
    name: { en: 'Placement group', ko: '배치 그룹' },
    explain: {
      en: 'Says whether instances stand close together or on separate hardware.',
      ko: '인스턴스를 서로 가까이 둘지, 분리된 하드웨어에 둘지 정합니다.',
    },
  },
  endpoint: {
    name: { en: 'Endpoint', ko: '엔드포인트' },
    explain: {
      en: 'One address in front of alike members: any of them can answer.',
      ko: '동일한 멤버들 앞에 있는 하나의 주소이며, 어느 멤버든 응답할 수 있습니다.',
    },
  },
  'active-standby': {
    name: { en: 'Active/standby pair', ko: '활성/대기 쌍' },
    explain: {
      en: 'One member works, the other takes over.',
      ko: '한 멤버가 일하고 다른 멤버가 이어받습니다.',
    },
  },
  'resource-group': {
    name: { en: 'Resource group', ko: '리소스 그룹' },
    explain: {
      en: 'Parts managed under one name or tag; it means nothing to the analysis.',
      ko: '하나의 이름이나 태그로 묶어 관리하는 요소들이며, 분석에는 영향을 주지 않습니다.',
    },
  },
}

/** Name, one-sentence explanation and icon of a kind of span. */
export function spanInfo(kind: SpanKind): Info {
  return infos[kind]
}
