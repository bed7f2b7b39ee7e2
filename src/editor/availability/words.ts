import type { AvailabilityOfFlow, InputUse } from '../../analysis/index.ts'

type Kind = Extract<InputUse['basis'], { readonly key: 'default' }>['kind']

interface AvailabilityWords {
  readonly open: (line: string) => string
  readonly title: string
  readonly flow: string
  readonly range: (range: string) => string
  readonly method: { readonly [method in AvailabilityOfFlow['method']]: string }
  readonly formula: string
  readonly places: string
  readonly shared: string
  readonly rest: string
  readonly nothing: string
  readonly weakest: string
  readonly share: (percent: string) => string
  readonly inputs: string
  readonly input: (name: string) => string
  readonly change: (name: string) => string
  readonly reset: (name: string) => string
  readonly provenance: { readonly [from in InputUse['provenance']]: string }
  readonly kinds: { readonly [kind in Kind]: string }
  readonly sla: string
  readonly caveat: string
  readonly notModelled: string
  readonly broken: string
  readonly pending: string
  readonly close: string
}

const en: AvailabilityWords = {
  open: (line) => `Availability: ${line}. What it rests on`,
  title: 'Availability',
  flow: 'Flow',
  range: (range) => `Likely ${range}`,
  method: {
    exact: 'Worked out exactly from the inputs below',
    sampled: 'Sampled: too entangled to work out',
  },
  formula: 'What it is made of',
  places: 'Places it cannot do without',
  shared: 'Parts it cannot do without',
  rest: 'What has alternatives',
  nothing: 'none',
  weakest: 'Weakest inputs',
  share: (percent) => `${percent} of the downtime`,
  inputs: 'Every input',
  input: (name) => `Availability of ${name} in per cent`,
  change: (name) => `Change the availability of ${name}`,
  reset: (name) => `Back to the usual figure of ${name}`,
  provenance: {
    'aws-page': 'AWS page',
    'second-hand': 'second-hand',
    unverified: 'unverified',
    default: 'default',
    author: 'yours',
  },
  kinds: {
    component: 'one machine',
    managed: 'managed service',
    part: 'part of a service or the network',
    link: 'one line',
    az: 'one AZ',
    region: 'one Region',
    location: 'DX location',
    site: 'own site',
  },
  sla: 'SLA',
  caveat:
    'Failures count as independent, and a promise (SLA) is no measurement: read it as an order of magnitude. A takeover counts as no downtime.',
  notModelled: 'No figure: this flow was not modelled.',
  broken: 'No figure: this flow does not work as drawn.',
  pending: 'Counting…',
  close: 'Close',
}

const ko: AvailabilityWords = {
  open: (line) => `가용성: ${line}. 근거 보기`,
  title: '가용성',
  flow: '흐름',
  range: (range) => `예상 범위 ${range}`,
  method: {
    exact: '아래 입력값으로 정확히 계산한 값입니다',
    sampled: '얽힘이 많아 표본으로 추정한 값입니다',
  },
  formula: '계산식',
  places: '없으면 멈추는 장소',
  shared: '없으면 멈추는 요소',
  rest: '대안이 있는 부분',
  nothing: '없음',
  weakest: '가장 약한 입력값',
  share: (percent) => `중단 시간의 ${percent}`,
  inputs: '모든 입력값',
  input: (name) => `${name} 가용성(퍼센트)`,
  change: (name) => `${name} 가용성 변경`,
  reset: (name) => `${name} 값을 원래대로`,
  provenance: {
    'aws-page': 'AWS 페이지',
    'second-hand': '간접 출처',
    unverified: '미확인',
    default: '기본값',
    author: '직접 입력',
  },
  kinds: {
    component: '단일 장비',
    managed: '관리형 서비스',
    part: '서비스나 네트워크의 일부',
    link: '단일 회선',
    az: '단일 AZ',
    region: '단일 리전',
    location: 'DX 로케이션',
    site: '자체 사이트',
  },
  sla: '서비스 수준 계약',
  caveat:
    '장애는 서로 독립이라고 보고, 약속(SLA)은 측정값이 아닙니다. 자릿수를 가늠하는 값으로 보십시오. 장애 조치에 걸리는 시간은 중단으로 세지 않습니다.',
  notModelled: '이 흐름은 모델링되지 않아 값이 없습니다.',
  broken: '그린 대로는 동작하지 않는 흐름이라 값이 없습니다.',
  pending: '계산 중…',
  close: '닫기',
}

/** Words of the availability card. */
export const words = { en, ko }
