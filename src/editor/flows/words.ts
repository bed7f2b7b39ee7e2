import type { Recovery, Target } from '../../analysis/index.ts'

interface FlowWords {
  readonly title: string
  readonly hint: string
  readonly none: string
  readonly own: string
  readonly derived: string
  readonly broken: string
  readonly adopt: string
  readonly add: string
  /** Flows that are not shown yet. */
  readonly more: (count: number) => string
  readonly making: string
  readonly create: string
  readonly cancel: string
  readonly name: string
  readonly namePlaceholder: string
  readonly from: string
  readonly to: string
  readonly addPart: string
  readonly takeOut: (name: string) => string
  readonly survive: string
  readonly surviving: { readonly none: string; readonly az: string; readonly region: string }
  readonly rto: string
  readonly rpo: string
  readonly minutes: string
  readonly remove: string
  readonly show: string
  readonly met: { readonly [met in Target['met']]: string }
  readonly asked: { readonly [asked in Target['asked']]: string }
  readonly worst: (time: string) => string
  readonly noTime: string
  readonly because: string
  readonly simulate: (name: string) => string
  readonly recovery: string
  readonly classes: { readonly [kind in Recovery['class']]: string }
  readonly times: (rto: string, rpo: string) => string
  readonly steps: {
    readonly add: (name: string) => string
    readonly change: (name: string) => string
    readonly remove: (name: string) => string
  }
  readonly fromSelection: (from: string, to: string) => string
}

const en: FlowWords = {
  title: 'Flows',
  hint: 'What the drawing is for: from whom to what. Give a flow targets, and it says whether they are met.',
  none: 'No flow yet: connect who calls to what answers.',
  own: 'yours',
  derived: 'found',
  broken: 'Does not work as drawn.',
  adopt: 'Name it and set targets',
  add: 'New flow…',
  more: (count) => (count === 1 ? '1 more flow' : `${count} more flows`),
  making: 'New flow',
  create: 'Create flow',
  cancel: 'Cancel',
  name: 'Name of the flow',
  namePlaceholder: 'Serve a page',
  from: 'From',
  to: 'To',
  addPart: 'Add a part…',
  takeOut: (name) => `Take ${name} out of the flow`,
  survive: 'Must survive',
  surviving: { none: 'Nothing asked', az: 'Loss of any AZ', region: 'Loss of any AZ or Region' },
  rto: 'RTO: back within',
  rpo: 'RPO: data lost at most',
  minutes: 'min',
  remove: 'Delete flow',
  show: 'Select its parts',
  met: { yes: 'Met', no: 'Not met', unknown: 'Unknown' },
  asked: {
    'survive-az': 'Survives any AZ',
    'survive-region': 'Survives any Region',
    rto: 'Back within',
    rpo: 'Data lost at most',
  },
  worst: (time) => `at worst ${time}`,
  noTime: 'no source gives a time',
  because: 'Broken by',
  simulate: (name) => `Simulate ${name}`,
  recovery: 'When a Region is lost',
  classes: {
    'backup-and-restore': 'Backup and restore',
    'pilot-light': 'Pilot light',
    'warm-standby': 'Warm standby',
    'active-active': 'Active/active',
  },
  times: (rto, rpo) => `back after ${rto} (RTO), data lost ${rpo} (RPO)`,
  steps: {
    add: (name) => `Add flow ${name}`,
    change: (name) => `Change flow ${name}`,
    remove: (name) => `Delete flow ${name}`,
  },
  fromSelection: (from, to) => `New flow: ${from} → ${to}`,
}

const ko: FlowWords = {
  title: '흐름',
  hint: '그림이 무엇을 위한 것인지, 어디서 어디까지인지 나타냅니다. 목표를 정하면 충족하는지 알려 줍니다.',
  none: '아직 흐름이 없습니다. 호출하는 쪽과 응답하는 쪽을 연결해 보세요.',
  own: '직접 만듦',
  derived: '자동 인식',
  broken: '그린 대로는 동작하지 않습니다.',
  adopt: '이름과 목표 정하기',
  add: '새 흐름…',
  more: (count) => `흐름 ${count}개 더 보기`,
  making: '새 흐름',
  create: '흐름 만들기',
  cancel: '취소',
  name: '흐름 이름',
  namePlaceholder: '페이지 제공',
  from: '시작',
  to: '도착',
  addPart: '요소 추가…',
  takeOut: (name) => `${name} 흐름에서 빼기`,
  survive: '견뎌야 할 손실',
  surviving: { none: '정하지 않음', az: 'AZ 하나의 손실', region: 'AZ나 리전 하나의 손실' },
  rto: 'RTO: 복구까지 최대',
  rpo: 'RPO: 데이터 손실 최대',
  minutes: '분',
  remove: '흐름 삭제',
  show: '요소 선택',
  met: { yes: '충족', no: '미충족', unknown: '알 수 없음' },
  asked: {
    'survive-az': 'AZ 손실을 견딤',
    'survive-region': '리전 손실을 견딤',
    rto: '복구 시간 목표',
    rpo: '데이터 손실 목표',
  },
  worst: (time) => `최악의 경우 ${time}`,
  noTime: '시간을 알려 주는 출처가 없습니다',
  because: '깨뜨리는 장애',
  simulate: (name) => `${name} 시뮬레이션`,
  recovery: '리전을 잃었을 때',
  classes: {
    'backup-and-restore': '백업과 복원',
    'pilot-light': '파일럿 라이트',
    'warm-standby': '웜 스탠바이',
    'active-active': '액티브/액티브',
  },
  times: (rto, rpo) => `복구 ${rto}(RTO), 데이터 손실 ${rpo}(RPO)`,
  steps: {
    add: (name) => `${name} 흐름 추가`,
    change: (name) => `${name} 흐름 변경`,
    remove: (name) => `${name} 흐름 삭제`,
  },
  fromSelection: (from, to) => `새 흐름: ${from} → ${to}`,
}

/** Words of the list of flows. */
export const words = { en, ko }
