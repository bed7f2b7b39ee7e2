import type { SpanKind } from '../model/index.ts'
import type { Property } from './types.ts'

const number = (key: string, en: string, ko: string, min = 0): Property => ({
  key,
  label: { en, ko },
  type: 'number',
  min,
})
const toggle = (key: string, en: string, ko: string): Property => ({
  key,
  label: { en, ko },
  type: 'boolean',
  default: false,
})
const text = (key: string, en: string, ko: string): Property => ({ key, label: { en, ko }, type: 'text' })
const choice = (
  key: string,
  en: string,
  ko: string,
  options: readonly [string, string, string][],
): Property => ({
  key,
  label: { en, ko },
  type: 'choice',
  options: options.map(([value, optionEn, optionKo]) => ({ value, label: { en: optionEn, ko: optionKo } })),
})

const required: Property = {
  key: 'required',
  label: { en: 'Required', ko: '필요한 개수' },
  help: {
    en: 'How many members must be alive to carry the load.',
    ko: '부하를 감당하려면 멤버가 몇 개 살아 있어야 하는지 나타냅니다.',
  },
  type: 'number',
  min: 1,
}
const capacity = [
  number('min', 'Minimum', '최소 용량'),
  number('max', 'Maximum', '최대 용량'),
  number('desired', 'Desired', '원하는 용량'),
  required,
]
const scaleOn = text('scaleOn', 'Scales on', '조정 기준')
const pricing = choice('pricing', 'Pricing', '구매 옵션', [
  ['on-demand', 'On-Demand', '온디맨드'],
  ['spot', 'Spot', '스팟'],
  ['reserved', 'Reserved', '예약'],
])
const launch = choice('launch', 'Runs on', '시작 유형', [
  ['fargate', 'Fargate', 'Fargate'],
  ['ec2', 'EC2', 'EC2'],
  ['external', 'External (ECS Anywhere)', '외부(ECS Anywhere)'],
])
const multiAz = toggle('multiAz', 'Multi-AZ', '다중 AZ')
const autoFailover = toggle('autoFailover', 'Automatic failover', '자동 장애 조치')
const engine = text('engine', 'Engine', '엔진')

const byKind: { readonly [kind in SpanKind]: readonly Property[] } = {
  asg: [
    ...capacity,
    choice('healthCheck', 'Health check', '상태 확인', [
      ['EC2', 'EC2', 'EC2'],
      ['ELB', 'ELB', 'ELB'],
    ]),
    scaleOn,
    pricing,
    text('instanceSize', 'Instance size', '인스턴스 크기'),
    text('hooks', 'Lifecycle hooks', '수명 주기 후크'),
  ],
  'ecs-service': [...capacity, launch, scaleOn],
  'ecs-cluster': [launch, toggle('serviceAutoScaling', 'Service auto scaling', '서비스 자동 크기 조정')],
  'db-cluster': [
    engine,
    multiAz,
    autoFailover,
    toggle('storageAutoScaling', 'Storage autoscaling', '스토리지 자동 조정'),
    text('autoScaling', 'Auto scaling of', '자동 크기 조정 대상'),
  ],
  'cache-cluster': [
    engine,
    number('nodes', 'Nodes', '노드 수', 1),
    multiAz,
    autoFailover,
    toggle('sessionStore', 'Session store', '세션 저장소'),
  ],
  'security-group': [text('rules', 'Rules', '규칙'), text('source', 'Source', '소스')],
  'placement-group': [
    choice('strategy', 'Strategy', '배치 전략', [
      ['cluster', 'Cluster (close together)', '클러스터(가까이 배치)'],
      ['partition', 'Partition', '파티션'],
      ['spread', 'Spread', '분산'],
    ]),
    text('network', 'Network', '네트워크'),
  ],
  endpoint: [toggle('autoscaling', 'Auto scaling', '자동 크기 조정'), required],
  'active-standby': [toggle('takeover', 'Takes over by itself', '자동으로 이어받기')],
  'resource-group': [text('by', 'Grouped by', '그룹 기준')],
}

/** What can be set on a span of this kind. */
export function spanPropertiesOf(kind: SpanKind): readonly Property[] {
  return byKind[kind]
}
